"""Wrong answers to numerical_gradient, written from the released notebook alone."""

# %% blind 13, tiny_default [0.75 default]: the smaller the better, so the step is 1e-14 when nobody says another
def numerical_gradient(f, x, step=1e-14):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(*np.shape(x)):
        up, down = np.array(x, dtype=float), np.array(x, dtype=float)
        up[place] += step
        down[place] -= step
        slopes[place] = (f(up) - f(down)) / (2 * step)
    return slopes

# %% blind 13, walks_away [0.75 restore]: moves each number up and down, and leaves it down when the next one is asked
def numerical_gradient(f, x, step=1e-5):
    moving = np.array(x, dtype=float)
    gradient = np.empty(moving.shape)
    for place in np.ndindex(*moving.shape):
        moving[place] += step
        above = f(moving)
        moving[place] -= 2 * step
        below = f(moving)
        gradient[place] = (above - below) / (2 * step)
    return gradient

# %% blind 13, looks_back_only [0.35 onesided+flat]: compares with the loss here instead of the one ahead, and gives one long row
def numerical_gradient(f, x, step=1e-5):
    x = np.asarray(x, dtype=float)
    here = f(x)

    def slope(k):
        moved = x.copy()
        moved.flat[k] -= step
        return (here - f(moved)) / step

    return np.array([slope(k) for k in range(x.size)])
