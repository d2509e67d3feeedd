"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, all at once [0.3 sum]: moves all numbers together, so every place gets the same slope, the sum of all
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    rise = f(x + step) - f(x - step)
    slope = rise / (2 * step)
    return np.full(x.shape, slope)


# %% blind 12, up, down, and not home [0.7 state]: does not move a number back to its place, so later slopes are read beside x
def numerical_gradient(f, x, step=1e-5):
    work = np.array(x, dtype=float)
    slopes = np.zeros(work.shape)
    for place in np.ndindex(*work.shape):
        work[place] += step
        above = f(work)
        work[place] -= 2 * step
        below = f(work)
        slopes[place] = (above - below) / (2 * step)
    return slopes


# %% blind 12, my own small number [0.4 hardcoded+shape]: takes a step of a ten-thousandth whatever it is told, and walks through the first axis only, moving whole rows
def numerical_gradient(f, x, step=1e-5):
    eps = 1e-4
    x = np.array(x, dtype=float)
    slopes = np.zeros(x.shape)
    for k in range(len(x)):
        moved = np.zeros(x.shape)
        moved[k] = eps
        slopes[k] = (f(x + moved) - f(x - moved)) / (2 * eps)
    return slopes
