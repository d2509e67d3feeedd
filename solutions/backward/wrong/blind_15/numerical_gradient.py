"""Wrong answers to numerical_gradient, blind set 15."""

# %% blind 15, ahead only [0.6 single]: reads the loss ahead and here, not to both sides
def numerical_gradient(f, x, step=1e-5):
    here = f(x)
    slopes = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        ahead = np.array(x, dtype=float)
        ahead[place] += step
        slopes[place] = (f(ahead) - here) / step
    return slopes


# %% blind 15, copies keep their kind [0.65 dtype]: copies the array as it is, so whole numbers cannot be moved by a small step
def numerical_gradient(f, x, step=1e-5):
    result = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[place] = up[place] + step
        down[place] = down[place] - step
        result[place] = (f(up) - f(down)) / (2 * step)
    return result


# %% blind 15, moved and left there [0.35 scale+mutation]: moves the numbers of the argument itself without putting them back and divides by one step only
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(np.shape(x))
    for place in np.ndindex(*x.shape):
        x[place] += step
        upper = f(x)
        x[place] -= 2 * step
        lower = f(x)
        gradient[place] = (upper - lower) / step
    return gradient
