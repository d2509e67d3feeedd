"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, only the slope ahead [0.5 derivative]: asks on one side, and takes the loss at x as the other reading
def numerical_gradient(f, x, step=1e-5):
    here = f(x)
    grad = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        moved = np.array(x, dtype=float)
        moved[place] += step
        grad[place] = (f(moved) - here) / step
    return grad

# %% blind 7, moved and left there [0.45 mutation]: moves the numbers of x itself and does not put them back
def numerical_gradient(f, x, step=1e-5):
    grad = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        x[place] += step
        up = f(x)
        x[place] -= 2 * step
        down = f(x)
        grad[place] = (up - down) / (2 * step)
    return grad

# %% blind 7, whole rows and half the way [0.35 loop+product]: runs along the first axis only, and divides by s instead of 2 s
def numerical_gradient(f, x, step=1e-5):
    slopes = np.zeros(x.shape)
    for k in range(len(x)):
        plus, minus = x.astype(float), x.astype(float)
        plus[k] += step
        minus[k] -= step
        slopes[k] = (f(plus) - f(minus)) / step
    return slopes
