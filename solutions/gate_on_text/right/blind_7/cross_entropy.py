"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, the larger of score and zero
def cross_entropy(scores, targets):
    s = np.asarray(scores, dtype=float)
    surprise = np.maximum(s, 0) - s * targets + np.log1p(np.exp(-np.abs(s)))
    slope = (sigmoid(s) - targets) / s.size
    return float(surprise.mean()), slope
