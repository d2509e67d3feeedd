"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, whole numbers stay whole [0.75 dtype]: copies x with its own kind, so that an integer cannot be moved by a little
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        right, left = x.copy(), x.copy()
        right[idx] = right[idx] + step
        left[idx] = left[idx] - step
        gradient[idx] = (f(right) - f(left)) / (2 * step)
    return gradient

# %% blind 8, down minus up [0.65 sign]: takes the reading above from the one below
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    out = np.zeros_like(x)
    for place in np.ndindex(*x.shape):
        e = np.zeros_like(x)
        e[place] = step
        out[place] = (f(x - e) - f(x + e)) / (2 * step)
    return out

# %% blind 8, one walker, never home, one side [0.4 mutation+derivative]: the copy keeps all the steps already made, and each slope is the one ahead
def numerical_gradient(f, x, step=1e-5):
    pos = np.array(x, dtype=float)
    g = np.empty(pos.shape)
    value = f(pos)
    for place in np.ndindex(*pos.shape):
        pos[place] += step
        new_value = f(pos)
        g[place] = (new_value - value) / step
        value = new_value
    return g
