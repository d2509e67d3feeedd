"""Right answers to `numerical_gradient`, each a cell: all of them earn full marks."""
# %% a copy moved and put back
def numerical_gradient(f, x, step=1e-5):
    moved = np.array(x, dtype=float)
    gradient = np.zeros(moved.shape)
    for place in np.ndindex(*moved.shape):
        old = moved[place]
        moved[place] = old + step
        above = f(moved)
        moved[place] = old - step
        below = f(moved)
        moved[place] = old
        gradient[place] = (above - below) / (2 * step)
    return gradient


# %% rows of the identity
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    unit = step * np.eye(x.size).reshape(x.size, *x.shape)
    slopes = [(f(x + each) - f(x - each)) / (step + step) for each in unit]
    return np.array(slopes).reshape(x.shape)


# %% five points
def numerical_gradient(f, x, step=1e-5):
    x = np.array(x, dtype=float)
    out = np.empty_like(x)
    for place in np.ndindex(*x.shape):
        def at(k):
            y = x.copy()
            y[place] += k * step
            return f(y)
        out[place] = (at(-2) - 8 * at(-1) + 8 * at(1) - at(2)) / (12 * step)
    return out
