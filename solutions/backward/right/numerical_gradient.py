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


# %% flattened, with lists
def numerical_gradient(f, x, step=1e-5):
    flat = [float(number) for number in np.ravel(x)]
    slopes = []
    for k, number in enumerate(flat):
        up, down = list(flat), list(flat)
        up[k], down[k] = number + step, number - step
        slopes.append((f(np.reshape(up, np.shape(x))) - f(np.reshape(down, np.shape(x)))) / (up[k] - down[k]))
    return np.array(slopes).reshape(np.shape(x))


# %% the mean of both sides
def numerical_gradient(f, x, step=1e-5):
    here, out = f(np.array(x, dtype=float)), np.zeros(np.shape(x))
    it = np.nditer(out, flags=["multi_index"])
    for _ in it:
        d = np.zeros(np.shape(x))
        d[it.multi_index] = step
        ahead, behind = (f(x + d) - here) / step, (here - f(x - d)) / step
        out[it.multi_index] = (ahead + behind) / 2
    return out


# %% over the flat index
def numerical_gradient(f, x, step=1e-5):
    flat = np.asarray(x, dtype=float).ravel()
    slopes = []
    for k in range(flat.size):
        nudge = step * (np.arange(flat.size) == k)
        up = f((flat + nudge).reshape(x.shape))
        down = f((flat - nudge).reshape(x.shape))
        slopes.append((up - down) / step / 2)
    return np.array(slopes).reshape(x.shape)
