"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, the score less what was asked
def cross_entropy(scores, targets):
    s = np.asarray(scores, dtype=float)
    y = np.asarray(targets, dtype=float)
    loss = np.average(np.logaddexp(s, 0.0) - y * s)
    open_share = 0.5 * (1 + np.tanh(s / 2))
    return loss, (open_share - y) / s.size
