"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, adds and does not divide [0.7 sum]: the loss is the sum over all steps, the slope that of the mean
def cross_entropy(scores, targets):
    surprise = np.where(targets == 1, np.logaddexp(0, -scores), np.logaddexp(0, scores))
    loss = surprise.sum()
    d = (sigmoid(scores) - targets) / scores.size
    return loss, d

# %% blind 7, uphill [0.65 sign]: the slopes are y - p
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    per_step = targets * np.logaddexp(0, -scores) + (1 - targets) * np.logaddexp(0, scores)
    return per_step.mean(), (targets - p) / np.size(p)

# %% blind 7, logarithm of the share, slope undivided [0.55 overflow+mean]: ln of a rounded 0 at 1000, and p - y without the number of scores
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    ce = -(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    loss = ce.mean()
    dscores = p - targets
    return loss, dscores
