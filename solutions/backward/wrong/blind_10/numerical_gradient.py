"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, only upwards [0.6 step]: one reading ahead and one here, divided by one step
def numerical_gradient(f, x, step=1e-5):
    here = f(x)
    grad = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        ahead = x.astype(float)
        ahead[place] = ahead[place] + step
        grad[place] = (f(ahead) - here) / step
    return grad

# %% blind 10, a small step on whole numbers [0.8 dtype]: the copies keep the type of x, and a whole number does not move by 0.00001
def numerical_gradient(f, x, step=1e-5):
    slopes = np.zeros(x.shape)
    for p in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[p] += step
        down[p] -= step
        slopes[p] = (f(up) - f(down)) / (2 * step)
    return slopes

# %% blind 10, a row at a time, and half way back [0.3 step+loop]: moves x[k] as a whole, and reads at x instead of below it
def numerical_gradient(f, x, step=1e-5):
    g = np.zeros(x.shape)
    for k in range(len(x)):
        moved = x * 1.0
        moved[k] += step
        high = f(moved)
        moved[k] -= step
        low = f(moved)
        g[k] = (high - low) / (2 * step)
    return g
