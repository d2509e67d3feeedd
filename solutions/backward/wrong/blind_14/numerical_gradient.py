"""Wrong answers to numerical_gradient, blind set 14."""

# %% blind 14, relative step [0.6 scaled]: moves each number by a part of itself, so a zero is not moved and divides 0 by 0
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        h = step * abs(x[place])
        up = x.astype(float)
        down = x.astype(float)
        up[place] += h
        down[place] -= h
        gradient[place] = (f(up) - f(down)) / (2 * h)
    return gradient

# %% blind 14, there and halfway back [0.5 mutation+dtype]: moves the numbers of x itself, forgets to put them back, and whole numbers do not move by so little
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        x[place] += step
        above = f(x)
        x[place] -= 2 * step
        below = f(x)
        gradient[place] = (above - below) / (2 * step)
    return gradient

# %% blind 14, all in one line [0.65 shape]: collects the slopes in one long row and never gives it the shape of x
def numerical_gradient(f, x, step=1e-5):
    slopes = []
    for place in np.ndindex(*x.shape):
        move = np.zeros(x.shape)
        move[place] = step
        slopes.append((f(x + move) - f(x - move)) / (2 * step))
    return np.array(slopes)
