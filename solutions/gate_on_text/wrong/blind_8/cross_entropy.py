"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, surprised by the expected [0.6 sign]: the two logarithms change places in the loss
def cross_entropy(scores, targets):
    if_open = np.logaddexp(0, scores)
    if_closed = np.logaddexp(0, -scores)
    loss = np.mean(targets * if_open + (1 - targets) * if_closed)
    d_scores = (sigmoid(scores) - targets) / scores.size
    return loss, d_scores

# %% blind 8, a cushion of epsilon [0.8 overflow]: cuts the shares at 1e-7, so that the loss at 1000 is 16
def cross_entropy(scores, targets):
    eps = 1e-7
    p = np.clip(sigmoid(scores), eps, 1 - eps)
    loss = -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    d_scores = (p - targets) / targets.size
    return float(loss), d_scores

# %% blind 8, bits, and one gate slope too many [0.45 log+derivative]: a logarithm to the base 2, and p - y once more times p (1 - p)
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    bits = np.where(targets == 1, np.logaddexp2(0, -scores / np.log(2)), np.logaddexp2(0, scores / np.log(2)))
    delta = (p - targets) * p * (1 - p)
    return bits.mean(), delta / delta.size
