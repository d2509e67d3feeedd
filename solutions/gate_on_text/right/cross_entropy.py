"""Right answers to `cross_entropy`, each a cell: all of them earn full marks."""
# %% logaddexp
def cross_entropy(scores, targets):
    loss = np.mean(np.logaddexp(0, scores) - targets * scores)
    return loss, (sigmoid(scores) - targets) / scores.size


# %% the case apart
def cross_entropy(scores, targets):
    losses = np.where(targets > 0, np.logaddexp(0, -scores), np.logaddexp(0, scores))
    return losses.mean(), (sigmoid(scores) - targets) / np.prod(scores.shape)


# %% the signed score
def cross_entropy(scores, targets):
    signed = (2 * targets - 1) * scores
    return float(np.logaddexp(0, -signed).sum() / targets.size), -(2 * targets - 1) * sigmoid(-signed) / targets.size


# %% by the larger one
def cross_entropy(scores, targets):
    loss = np.maximum(scores, 0) - scores * targets + np.log1p(np.exp(-np.abs(scores)))
    return np.mean(loss), (0.5 + 0.5 * np.tanh(scores / 2) - targets) / scores.size


# %% one logaddexp of the signed score
def cross_entropy(scores, targets):
    sign = 1 - 2 * targets
    loss = np.logaddexp(0, sign * scores).sum() / targets.size
    return float(loss), sign * sigmoid(sign * scores) / targets.size

# %% largest part taken out
def cross_entropy(scores, targets):
    losses = np.maximum(scores, 0) - scores * targets + np.log1p(np.exp(-np.abs(scores)))
    return np.mean(losses), (sigmoid(scores) - targets) * (1 / np.prod(scores.shape))
