"""Wrong answers to `numerical_gradient`, each a cell with what is wrong after the colon: all of them lose points."""
# %% the step added to a copy that is shared: moved never reset
def numerical_gradient(f, x, step=1e-5):
    y = x.astype(float)
    g = np.zeros(y.shape)
    for place in np.ndindex(*y.shape):
        y[place] += step
        up = f(y.copy())
        y[place] -= step
        g[place] = (up - f(y.copy())) / (2 * step)
    return g


# %% backward difference: looks behind only
def numerical_gradient(f, x, step=1e-5):
    g = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        y = np.array(x, dtype=float)
        y[place] -= step
        g[place] = (f(x) - f(y)) / step
    return g


# %% first axis only: a matrix's rows move together
def numerical_gradient(f, x, step=1e-5):
    g = np.zeros(x.shape)
    for k in range(len(x)):
        up, down = np.array(x, dtype=float), np.array(x, dtype=float)
        up[k] += step
        down[k] -= step
        g[k] = (f(up) - f(down)) / (2 * step)
    return g


# %% np.gradient: differences of the numbers themselves
def numerical_gradient(f, x, step=1e-5):
    return np.gradient(x, step)


# %% relative: the step grows with the number
def numerical_gradient(f, x, step=1e-5):
    g = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        d = np.zeros(x.shape)
        d[place] = step
        g[place] = (f(x + d) - f(x - d)) / (2 * step * x[place])
    return g


# %% returned in the loop: the first slope alone
def numerical_gradient(f, x, step=1e-5):
    g = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        d = np.zeros(x.shape)
        d[place] = step
        g[place] = (f(x + d) - f(x - d)) / (2 * step)
        return g


# %% absolute: the sign is lost
def numerical_gradient(f, x, step=1e-5):
    g = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        d = np.zeros(x.shape)
        d[place] = step
        g[place] = abs(f(x + d) - f(x - d)) / (2 * step)
    return g


# %% whole numbers stand still: a step of a hundred-thousandth is lost in an array of whole numbers
def numerical_gradient(f, x, step=1e-5):
    grad = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[place] += step
        down[place] -= step
        grad[place] = (f(up) - f(down)) / (2 * step)
    return grad

# %% all move together: every number is moved at once
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        gradient[place] = (f(x + step) - f(x - step)) / (2 * step)
    return gradient

# %% one side and its own step: only upwards, and the step is made up
def numerical_gradient(f, x, step=1e-5):
    eps = 1e-4
    gradient = np.zeros_like(x, dtype=float)
    base = f(x)
    for place in np.ndindex(*x.shape):
        moved = x.astype(float)
        moved[place] += eps
        gradient[place] = (f(moved) - base) / eps
    return gradient


# %% relative step: every number is moved by a share of itself, and the way is forgotten
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        up, down = x.astype(float), x.astype(float)
        up[place] = up[place] * (1 + step)
        down[place] = down[place] * (1 - step)
        gradient[place] = (f(up) - f(down)) / (2 * step)
    return gradient
