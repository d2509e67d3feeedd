"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, slope of the sum [0.75 mean]: the loss is a mean, its slopes are not divided
def cross_entropy(scores, targets):
    surprise = np.where(targets == 1, np.logaddexp(0, -scores), np.logaddexp(0, scores))
    d = sigmoid(scores) - targets
    return surprise.mean(), d

# %% blind 10, a tiny epsilon [0.75 stability]: the logarithm is taken of a clipped share, so a surprise of 1000 becomes 16
def cross_entropy(scores, targets):
    eps = 1e-7
    p = np.clip(sigmoid(scores), eps, 1 - eps)
    loss = -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    d_scores = (p - targets) / scores.size
    return loss, d_scores

# %% blind 10, uphill, by the number of steps [0.5 sign+batch]: answer minus share, divided by T where N texts need T N
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    right = np.logaddexp(0, -scores) * targets
    wrong = np.logaddexp(0, scores) * (1 - targets)
    loss = np.mean(right + wrong)
    return loss, (targets - p) / len(scores)
