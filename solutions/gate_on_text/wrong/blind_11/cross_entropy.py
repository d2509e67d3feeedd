"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, logarithm of the share [0.7 overflow]: takes the logarithm of a share that rounds to 0 or 1, which is infinite at a score of 1000
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    surprise = np.zeros(np.shape(scores))
    yes = np.asarray(targets) == 1
    surprise[yes] = -np.log(p[yes])
    surprise[~yes] = -np.log(1 - p[~yes])
    return surprise.mean(), (p - targets) / np.size(scores)


# %% blind 11, a mean for each text [0.7 axis]: divides the slopes by the number of steps alone, also when there are several texts
def cross_entropy(scores, targets):
    scores = np.asarray(scores, dtype=float)
    if_open = np.logaddexp(0, -scores)
    if_closed = np.logaddexp(0, scores)
    surprise = np.where(np.asarray(targets) == 1, if_open, if_closed)
    steps = len(scores)
    return surprise.mean(), (sigmoid(scores) - targets) / steps


# %% blind 11, the yes cases [0.4 missing+sign]: counts the surprise at open brackets only, and gives the slopes the other sign
def cross_entropy(scores, targets):
    n = np.size(scores)
    loss = 0.0
    for place in np.ndindex(*np.shape(scores)):
        if targets[place] == 1:
            loss += np.logaddexp(0, -scores[place])
    d = np.zeros(np.shape(scores))
    for place in np.ndindex(*np.shape(scores)):
        d[place] = (targets[place] - sigmoid(scores[place])) / n
    return loss / n, d
