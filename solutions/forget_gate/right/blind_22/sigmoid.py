"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, a plain function made to work on arrays
def sigmoid(z):
    def one(score):
        if score < 0:
            e = np.exp(score)
            return e / (1 + e)
        return 1 / (1 + np.exp(-score))

    return np.vectorize(one, otypes=[float])(z)

# %% blind 22, one fraction with a minimum on top
def sigmoid(z):
    top = np.exp(np.minimum(z, 0.0))
    below = 1.0 + np.exp(-np.abs(z))
    return top / below
