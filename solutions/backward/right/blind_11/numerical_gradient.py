"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, the two sides of a unit array
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    directions = np.eye(x.size).reshape((x.size,) + x.shape)
    slopes = [(f(x + step * d) - f(x - step * d)) / (2 * step) for d in directions]
    return np.reshape(slopes, x.shape)
