"""Blind set 21: wrong answers to sigmoid, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, e from school [0.6 round+overflow]: e is rounded to 2.718, and a score of -1000 overflows
def sigmoid(z):
    E = 2.718
    power = E ** (-1.0 * z)
    return 1.0 / (1.0 + power)

# %% blind 21, scores kept within five [0.6 clip]: clips the scores at 5, so larger ones all get the same share
def sigmoid(z):
    safe = np.minimum(np.maximum(z, -5.0), 5.0)
    return 1 / (1 + np.exp(-safe))

# %% blind 21, a straight line for a curve [0.3 linearised]: three straight pieces stand in for the S-curve
def sigmoid(z):
    slope = 0.25
    line = 0.5 + slope * z
    low = np.where(line < 0, 0.0, line)
    return np.where(low > 1, 1.0, low)

# %% blind 21, the other form of the fraction [0.75 overflow]: e to the z over one plus it is right, but 1000 gives infinity over infinity
def sigmoid(z):
    grown = np.exp(z)
    below = 1 + grown
    return grown / below

# %% blind 21, shares of one whole [0.25 softmax]: lets the units share a whole, so their values add up to 1
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=-1, keepdims=True)
    e = np.exp(z - top)
    whole = e.sum(axis=-1, keepdims=True)
    return e / whole

# %% blind 21, half of a tanh [0.55 scale]: tanh is lifted and halved, but z should have been halved too
def sigmoid(z):
    curve = np.tanh(z)
    lifted = curve + 1
    return lifted / 2

# %% blind 21, written back through masks [0.65 inplace]: the two careful halves are written into z itself
def sigmoid(z):
    negative = z < 0
    positive = ~negative
    e = np.exp(z[negative])
    z[negative] = e / (1 + e)
    z[positive] = 1 / (1 + np.exp(-z[positive]))
    return z

# %% blind 21, number after number [0.3 upside+batch]: the minus is lost, so high scores forget, and the loop knows only one axis
def sigmoid(z):
    shares = []
    for k in range(len(z)):
        score = float(z[k])
        score = min(score, 700.0)
        shares.append(1.0 / (1.0 + np.exp(score)))
    return np.array(shares)
