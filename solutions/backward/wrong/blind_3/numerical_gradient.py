"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, moved and left there [0.5 mutation]: x itself is moved and never put back
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        x[place] += step
        up = f(x)
        x[place] -= 2 * step
        down = f(x)
        gradient[place] = (up - down) / (2 * step)
    return gradient

# %% blind 3, copies of whole numbers [0.65 dtype]: a copy of whole numbers cannot be moved a little
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[place] = up[place] + step
        down[place] = down[place] - step
        gradient[place] = (f(up) - f(down)) / (2 * step)
    return gradient

# %% blind 3, ahead only, with a step of its own [0.4 side+unused]: one side, and step has no say
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        moved = x.astype(float)
        moved[place] += 1e-6
        gradient[place] = (f(moved) - f(x)) / 1e-6
    return gradient
