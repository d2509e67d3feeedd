"""Wrong answers to cross_entropy, written from the released notebook alone."""

# %% blind 13, fair_to_both [0.65 balanced]: averages the open and the closed steps apart, and takes the middle of the two
def cross_entropy(scores, targets):
    targets = np.asarray(targets)
    is_open, closed = targets == 1, targets == 0
    surprise_open = np.logaddexp(0, -scores)[is_open].sum() / max(is_open.sum(), 1)
    surprise_closed = np.logaddexp(0, scores)[closed].sum() / max(closed.sum(), 1)
    loss = (surprise_open + surprise_closed) / 2
    return loss, (sigmoid(scores) - targets) / scores.size

# %% blind 13, through_the_curve_again [0.7 slope]: sends the short slope through the sigmoid once more
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    loss = np.where(targets == 1, np.logaddexp(0, -scores), np.logaddexp(0, scores)).mean()
    d_p = (p - targets) / np.size(scores)
    return loss, d_p * p * (1 - p)

# %% blind 13, open_ones_only [0.35 half+sign]: is never surprised by a closed bracket, and its slopes point downhill
def cross_entropy(scores, targets):
    n = np.size(scores)
    loss = np.sum(targets * np.logaddexp(0, -scores)) / n
    d_scores = (targets - sigmoid(scores)) / n
    return loss, d_scores
