"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, one logarithm for both answers
def cross_entropy(scores, targets):
    away = (1 - 2 * targets) * scores
    surprise = np.maximum(away, 0) + np.log1p(np.exp(-np.abs(away)))
    return float(surprise.sum() / surprise.size), (1 - 2 * targets) * sigmoid(away) / surprise.size
