"""Wrong answers to `cross_entropy`, each a cell with what is wrong after the colon: all of them lose points."""
# %% scores for shares: no gate
def cross_entropy(scores, targets):
    p = np.clip(scores, 1e-9, 1 - 1e-9)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p)), (p - targets) / scores.size


# %% a guard that shows: logarithms of p plus a little
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    loss = -np.mean(targets * np.log(p + 1e-3) + (1 - targets) * np.log(1 - p + 1e-3))
    return loss, (p - targets) / scores.size


# %% sum: no mean
def cross_entropy(scores, targets):
    return np.sum(np.logaddexp(0, scores) - targets * scores), sigmoid(scores) - targets


# %% steps only: the mean over the first axis
def cross_entropy(scores, targets):
    loss = np.mean(np.logaddexp(0, scores) - targets * scores)
    return loss, (sigmoid(scores) - targets) / len(scores)


# %% sum and its slope: the surprises are added up, not averaged
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    loss = np.sum(targets * np.logaddexp(0, -scores) + (1 - targets) * np.logaddexp(0, scores))
    return loss, p - targets

# %% logarithm of zero: right for small scores, infinite at 1000
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    loss = -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    d_scores = (p - targets) / scores.size
    return loss, d_scores

# %% squares: the squared error with its own slope
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    loss = np.mean((p - targets) ** 2)
    d_scores = 2 * (p - targets) * p * (1 - p) / p.size
    return loss, d_scores

# %% uphill and by steps alone: y - p, divided by the number of steps, also for several texts
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    surprise = np.where(targets == 1, np.logaddexp(0, -scores), np.logaddexp(0, scores))
    return surprise.mean(), (targets - p) / len(scores)


# %% answer 1 only, and by columns: the mean over the steps only, a number for each text
def cross_entropy(scores, targets):
    losses = targets * np.logaddexp(0, -scores) + (1 - targets) * np.logaddexp(0, scores)
    return losses.mean(axis=0), (sigmoid(scores) - targets) / len(scores)


# %% the share of what came: the mean share instead of its logarithm
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    loss = 1 - np.mean(np.where(targets == 1, p, 1 - p))
    return loss, (p - targets) / p.size
