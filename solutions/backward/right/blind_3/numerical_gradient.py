"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, along the rows of a unit matrix
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    moves = step * np.eye(x.size).reshape((x.size,) + x.shape)
    slopes = [(f(x + move) - f(x - move)) / (step + step) for move in moves]
    return np.reshape(slopes, x.shape)

# %% blind 3, in place, in a copy, and put back
def numerical_gradient(f, x, step=1e-5):
    work, gradient = np.array(x, dtype=np.float64), np.empty(np.shape(x))
    places = np.nditer(work, flags=["multi_index"])
    for _ in places:
        k = places.multi_index
        kept = work[k]
        work[k] = kept + step
        gradient[k] = f(work.copy())
        work[k] = kept - step
        gradient[k] -= f(work.copy())
        work[k] = kept
    return gradient / (2 * step)
