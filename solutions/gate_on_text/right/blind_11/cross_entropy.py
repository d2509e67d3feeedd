"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, the score on the wrong side
def cross_entropy(scores, targets):
    side = 1 - 2 * np.asarray(targets, dtype=float)
    against = side * scores
    n = np.size(scores)
    surprise = np.logaddexp(0.0, against)
    return float(surprise.sum() / n), side * sigmoid(against) / n


# %% blind 11, step by step in a list
def cross_entropy(scores, targets):
    s, y = np.ravel(scores).astype(float), np.ravel(targets)
    surprise, slopes = [], []
    for score, answer in zip(s, y):
        surprise.append(max(score, 0.0) - score * answer + np.log1p(np.exp(-abs(score))))
        slopes.append((sigmoid(score) - answer) / len(s))
    return sum(surprise) / len(surprise), np.array(slopes).reshape(np.shape(scores))
