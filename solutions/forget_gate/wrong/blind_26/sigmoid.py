"""Wrong answers to sigmoid, blind set 26."""

# %% blind 26, brackets forgotten [0.3 brackets+overflow]: without brackets this is 1 plus the power, always above 1, and a large negative score overflows as well
def sigmoid(z):
    f_t = 1 / 1 + np.exp(-z)
    return f_t


# %% blind 26, tanh without the half [0.5 scale]: the tanh road needs half of z inside, so this curve is that of twice the score
def sigmoid(z):
    # sigmoid is a tanh that was moved up and pressed together
    return (np.tanh(z) + 1) / 2


# %% blind 26, where computes both [0.8 overflow]: the right values everywhere, but np.where evaluates both branches for all scores, so the far ones still warn
def sigmoid(z):
    for_positive = 1 / (1 + np.exp(-z))
    for_negative = np.exp(z) / (1 + np.exp(z))
    return np.where(z < 0, for_negative, for_positive)


# %% blind 26, math in a comprehension [0.35 batch+overflow]: math.exp takes single numbers, so the rows of a batch stop it, and a score of -1000 stops it too
def sigmoid(z):
    import math

    return np.array([1 / (1 + math.exp(-score)) for score in z])


# %% blind 26, softmax from the other lecture [0.1 softmax]: shares that add up to 1 across the units, where each unit should have its own, independent of the others
def sigmoid(z):
    z_shift = z - np.max(z, axis=-1, keepdims=True)
    e = np.exp(z_shift)
    return e / np.sum(e, axis=-1, keepdims=True)


# %% blind 26, careful but mirrored [0.5 upside]: silent at any score, but the two cases are exchanged, a high score gives a share near 0
def sigmoid(z):
    e = np.exp(-np.abs(z))
    numerator = np.where(z > 0, e, 1.0)
    return numerator / (1.0 + e)


# %% blind 26, nobody fills the zero [0.75 zero]: the two masks leave out a score of exactly 0, whose share stays 0 where it should be one half
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    share = np.zeros(z.shape)
    up = z > 0
    down = z < 0
    share[up] = 1 / (1 + np.exp(-z[up]))
    t = np.exp(z[down])
    share[down] = t / (1 + t)
    return share


# %% blind 26, saving memory with out [0.4 mutation+overflow]: every step is written into the argument z, whose scores are lost, and large negative scores overflow
def sigmoid(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    np.add(z, 1, out=z)
    np.reciprocal(z, out=z)
    return z


# %% blind 26, home made exponential [0.3 series]: a Taylor sum of eight terms is close to the power near 0 only, beyond a score of about 2 the shares are far off
def sigmoid(z):
    e = np.ones(np.shape(z))
    term = np.ones(np.shape(z))
    for k in range(1, 8):
        term = term * (-z) / k
        e = e + term
    return 1 / (1 + e)
