"""Right answers to cross_entropy, blind set 14."""

# %% blind 14, how far on the wrong side
def cross_entropy(scores, targets):
    away = np.where(np.equal(targets, 1), -1.0, 1.0)
    wrong = away * scores
    loss = np.logaddexp(0, wrong).sum() / np.size(scores)
    return float(loss), away * sigmoid(wrong) / np.size(scores)
