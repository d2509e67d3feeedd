"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, wrong by how much
def cross_entropy(scores, targets):
    way = 1 - 2 * np.asarray(targets, dtype=float)
    against = way * scores
    loss = np.logaddexp(0, against).sum() / np.size(against)
    return loss, way * sigmoid(against) / np.size(against)

# %% blind 8, softplus minus what was right
def cross_entropy(scores, targets):
    n = np.size(scores)
    loss = (np.logaddexp(0, scores) - np.multiply(scores, targets)).sum() / n
    return loss, np.divide(np.subtract(sigmoid(scores), targets), n)
