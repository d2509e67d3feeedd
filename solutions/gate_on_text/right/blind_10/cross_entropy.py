"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, turn the score so that small is good
def cross_entropy(scores, targets):
    turn = 1.0 - 2.0 * np.asarray(targets)
    against = turn * scores
    loss = np.logaddexp(0, against).sum() / against.size
    return loss, turn * sigmoid(against) / against.size
