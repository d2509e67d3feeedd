"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, rows of a table of steps
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    moves = step * np.eye(x.size)
    slopes = [
        (f(x + move.reshape(x.shape)) - f(x - move.reshape(x.shape))) / (2 * step)
        for move in moves
    ]
    return np.array(slopes, dtype=float).reshape(x.shape)

# %% blind 7, a working copy, moved and put back
def numerical_gradient(f, x, step=1e-5):
    work = np.array(x, dtype=float)
    grad = np.empty_like(work)
    walker = np.nditer(work, flags=["multi_index"])
    for _ in walker:
        place = walker.multi_index
        old = float(work[place])
        work[place] = old + step
        up = f(work)
        work[place] = old - step
        down = f(work)
        work[place] = old
        grad[place] = (up - down) / step / 2
    return grad
