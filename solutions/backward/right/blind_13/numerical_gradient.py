"""Right answers to numerical_gradient, written from the released notebook alone."""

# %% blind 13, rows_of_an_eye
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    moves = step * np.eye(x.size).reshape((x.size,) + x.shape)
    slopes = [(f(x + move) - f(x - move)) / (2 * step) for move in moves]
    return np.array(slopes, dtype=float).reshape(x.shape)
