"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, one step up is enough [0.5 missing]: compares with the value at x itself, to one side only
def numerical_gradient(f, x, step=1e-5):
    here = f(x)
    slopes = []
    flat = np.array(x, dtype=float).ravel()
    for k in range(flat.size):
        ahead = flat.copy()
        ahead[k] += step
        slopes.append((f(ahead.reshape(np.shape(x))) - here) / step)
    return np.array(slopes).reshape(np.shape(x))


# %% blind 11, whole numbers stay whole [0.7 dtype]: copies x as it is, so a step vanishes in an array of whole numbers
def numerical_gradient(f, x, step=1e-5):
    slopes = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[place] = x[place] + step
        down[place] = x[place] - step
        slopes[place] = (f(up) - f(down)) / (2 * step)
    return slopes


# %% blind 11, moved and left there [0.4 inplace+scale]: moves the numbers of x itself, leaving them a step lower (and whole numbers further off), and divides by one step for a way of two
def numerical_gradient(f, x, step=1e-5):
    slopes = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        x[place] += step
        loss_up = f(x)
        x[place] -= 2 * step
        loss_down = f(x)
        slopes[place] = (loss_up - loss_down) / step
    return slopes
