"""Blind set 22: wrong answers to sigmoid, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, brackets lost [0.5 bracket]: without the brackets it computes 1 and adds the power
def sigmoid(z):
    limited = np.clip(z, -500, 500)
    power = np.exp(-limited)
    return 1 / 1 + power

# %% blind 22, the size of the score [0.5 sign]: takes the absolute value to avoid overflow and never comes back for low scores
def sigmoid(z):
    small = np.exp(-np.abs(z))
    share = 1 / (1 + small)
    return share

# %% blind 22, where computes both sides [0.85 overflow]: np.where picks the right side, but both are computed, and each warns at one end
def sigmoid(z):
    for_high = 1 / (1 + np.exp(-z))
    e = np.exp(z)
    for_low = e / (1 + e)
    return np.where(z > 0, for_high, for_low)

# %% blind 22, the slope of the curve [0.35 extra]: returns the derivative known from the training lecture
def sigmoid(z):
    def s(a):
        return 0.5 * (1 + np.tanh(a / 2))

    value = s(z)
    return value * (1 - value)

# %% blind 22, between smallest and largest [0.15 normalised]: stretches the scores so that the lowest becomes 0 and the highest 1
def sigmoid(z):
    z = np.array(z, dtype=float)
    lowest, highest = z.min(), z.max()
    span = highest - lowest
    if span == 0:
        return np.full(z.shape, 0.5)
    return (z - lowest) / span

# %% blind 22, a switch with a middle [0.3 threshold]: gives 1 above zero, 0 below and one half at zero, no curve
def sigmoid(z):
    above = (z > 0).astype(float)
    at = (z == 0).astype(float)
    return above + 0.5 * at

# %% blind 22, down to the single number [0.6 container+overflow]: the recursion builds nested lists, and -1000 still warns
def sigmoid(z):
    if np.ndim(z) == 0:
        return 1.0 / (1.0 + np.exp(-z))
    return [sigmoid(part) for part in z]

# %% blind 22, plus in the exponent and a fence [0.3 upside+clip]: the minus is missing, and scores beyond six are cut off
def sigmoid(z):
    fence = 6
    inside = np.where(z > fence, fence, z)
    inside = np.where(inside < -fence, -fence, inside)
    return 1 / (1 + np.exp(inside))


# %% blind 22, infinity may come in silence [0.8 overflow]: the short formula with its warning switched off, which is no silence of its own
def sigmoid(z):
    with np.errstate(over="ignore"):
        power = np.exp(-z)
    return 1.0 / (1.0 + power)
