"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, certain together [0.4 softmax]: takes a softmax over the steps instead of a share for each score
def cross_entropy(scores, targets):
    n = np.size(scores)
    shifted = scores - np.max(scores)
    log_p = shifted - np.log(np.exp(shifted).sum())
    p = np.exp(log_p)
    loss = -(targets * log_p).sum() / n
    return loss, (p - targets) / n


# %% blind 12, one link too many [0.6 extra]: multiplies the slope by p(1 - p) once more, though the logarithm has cancelled it
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    surprise_1 = np.logaddexp(0, -np.asarray(scores, dtype=float))
    surprise_0 = np.logaddexp(0, np.asarray(scores, dtype=float))
    loss = np.mean(targets * surprise_1 + (1 - targets) * surprise_0)
    d_scores = (p - targets) * p * (1 - p)
    return loss, d_scores / d_scores.size


# %% blind 12, in bits, and never quite sure [0.4 scale+clip]: keeps the shares away from 0 and 1, so that no surprise is large, and counts in bits
def cross_entropy(scores, targets):
    tiny = 1e-7
    p = np.clip(sigmoid(scores), tiny, 1 - tiny)
    given = np.where(np.asarray(targets) == 1, p, 1 - p)
    bits = -np.log2(given)
    d_scores = (p - targets) / np.size(scores)
    return np.mean(bits), d_scores
