"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, the rows of the identity as directions
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    ways = step * np.eye(x.size).reshape((x.size,) + x.shape)
    slopes = [(f(x + way) - f(x - way)) / (2 * step) for way in ways]
    return np.array(slopes, dtype=float).reshape(x.shape)

# %% blind 10, a flat copy moved and put back
def numerical_gradient(f, x, step=1e-5):
    work = np.array(x, dtype=float)
    line = work.reshape(-1)
    slopes = np.empty(line.size)
    for k in range(line.size):
        was = line[k]
        line[k] = was + step
        slopes[k] = f(work.copy())
        line[k] = was - step
        slopes[k] -= f(work.copy())
        line[k] = was
    return (slopes / (2 * step)).reshape(work.shape)
