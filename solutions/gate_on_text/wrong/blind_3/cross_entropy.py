"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, slopes by the steps alone [0.75 batch]: divided by T where T N scores are
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    loss = np.mean(targets * np.logaddexp(0, -scores) + (1 - targets) * np.logaddexp(0, scores))
    return loss, (p - targets) / len(scores)

# %% blind 3, shares kept off the ends [0.7 clip]: p is clipped, so that no logarithm is infinite
def cross_entropy(scores, targets):
    p = np.clip(sigmoid(scores), 1e-7, 1 - 1e-7)
    loss = -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    return loss, (p - targets) / scores.size

# %% blind 3, uphill, and not averaged [0.4 sign+scaled]: y - p, not divided
def cross_entropy(scores, targets):
    loss = np.mean(np.where(targets == 1, np.logaddexp(0, -scores), np.logaddexp(0, scores)))
    return loss, targets - sigmoid(scores)

# %% blind 3, surprise at the ones alone [0.5 missing]: answers of 0 cost nothing
def cross_entropy(scores, targets):
    loss = np.mean(targets * np.logaddexp(0, -scores))
    return loss, (sigmoid(scores) - targets) / scores.size
