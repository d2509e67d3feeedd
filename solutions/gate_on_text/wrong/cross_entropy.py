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
