"""Right answers to numerical_gradient, blind set 14."""

# %% blind 14, rows of a table as moves
def numerical_gradient(f, x, step=1e-5):
    shape, size = np.shape(x), np.size(x)
    start = np.array(x, dtype=float)
    moves = step * np.eye(size)
    slopes = [f(start + m.reshape(shape)) - f(start - m.reshape(shape)) for m in moves]
    return np.array(slopes, dtype=float).reshape(shape) / (2 * step)
