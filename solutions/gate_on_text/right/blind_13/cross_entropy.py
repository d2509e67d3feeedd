"""Right answers to cross_entropy, written from the released notebook alone."""

# %% blind 13, wrong_direction
def cross_entropy(scores, targets):
    # how far each score leans to the wrong side
    side = 1.0 - 2.0 * np.asarray(targets)
    wrong = side * scores
    return np.logaddexp(0, wrong).mean(), side * sigmoid(wrong) / wrong.size

# %% blind 13, by_hand
def cross_entropy(scores, targets):
    scores = np.asarray(scores, dtype=float)
    d_scores = np.empty(scores.shape)
    loss = 0.0
    for place, s in np.ndenumerate(scores):
        y = targets[place]
        small = np.exp(-abs(s))
        loss += max(s, 0.0) - s * y + np.log1p(small)
        p = 1 / (1 + small) if s >= 0 else small / (1 + small)
        d_scores[place] = (p - y) / scores.size
    return loss / scores.size, d_scores
