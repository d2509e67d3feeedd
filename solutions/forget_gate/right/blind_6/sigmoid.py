"""Blind set 6: right ways to write sigmoid, written from the released notebook alone."""

# %% blind 6, piece by piece
def sigmoid(z):
    def right(v):
        return 1 / (1 + np.exp(-v))

    def left(v):
        return np.exp(v) / (1 + np.exp(v))

    scores = np.array(z, dtype=float)
    return np.piecewise(scores, [scores < 0], [left, right])

# %% blind 6, the right half, mirrored
def sigmoid(z):
    upper = 1 / (1 + np.exp(-np.abs(z)))
    return np.where(z < 0, 1 - upper, upper)
