"""Blind set 5: wrong answers to sigmoid, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, e^z above and below [0.75 overflow]: inf/inf is nan for large scores
def sigmoid(z):
    e = np.exp(z)
    return e / (e + 1)

# %% blind 5, shares of a whole [0.2 softmax]: the shares are made to add up to 1
def sigmoid(z):
    shifted = z - np.max(z, axis=-1, keepdims=True)
    e = np.exp(shifted)
    return e / np.sum(e, axis=-1, keepdims=True)

# %% blind 5, with the math module [0.45 container+batch]: a list of floats, one row at most
def sigmoid(z):
    import math
    return [1 / (1 + math.exp(-score)) for score in z]

# %% blind 5, tanh moved up [0.4 tanh]: the half inside the tanh was forgotten, so the curve is too steep
def sigmoid(z):
    t = np.tanh(z)
    return (t + 1) / 2

# %% blind 5, no brackets below [0.35 bracket]: 1/1 is worked out first
def sigmoid(z):
    f_t = 1 / 1 + np.exp(-z)
    return f_t

# %% blind 5, all or none [0.8 overflow]: one negative score sends every score the other way, where e^1000 overflows
def sigmoid(z):
    if (z >= 0).all():
        return 1 / (1 + np.exp(-z))
    else:
        e = np.exp(z)
        return e / (1 + e)

# %% blind 5, masks written into z [0.7 mutation]: the scores are overwritten by their shares
def sigmoid(z):
    neg = z < 0
    z[~neg] = 1 / (1 + np.exp(-z[~neg]))
    e = np.exp(z[neg])
    z[neg] = e / (1 + e)
    return z

# %% blind 5, the mirrored curve [0.45 sign]: careful, but the two branches are exchanged
def sigmoid(z):
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, small / (1 + small), 1 / (1 + small))

# %% blind 5, three digits as in the table [0.55 rounded+overflow]: rounded, and e^1000 warns
def sigmoid(z):
    share = 1.0 / (1.0 + np.exp(-z))
    return np.round(share, 3)
