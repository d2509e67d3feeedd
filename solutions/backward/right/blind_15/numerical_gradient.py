"""Right answers to numerical_gradient, blind set 15."""

# %% blind 15, rows of a unit matrix
def numerical_gradient(f, x, step=1e-5):
    flat = np.ravel(np.array(x, dtype=float))
    slopes = []
    for direction in np.eye(flat.size):
        up = np.reshape(flat + step * direction, np.shape(x))
        down = np.reshape(flat - step * direction, np.shape(x))
        slopes.append((f(up) - f(down)) / (2 * step))
    return np.reshape(np.array(slopes, dtype=float), np.shape(x))
