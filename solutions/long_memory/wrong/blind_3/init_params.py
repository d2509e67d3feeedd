"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, one draw for four layers [0.55 alike]: all layers start with the same numbers
def init_params(rng, inputs, units, forget_bias):
    one = rng.normal(0, 1 / np.sqrt(units + inputs), size=(units + inputs, units))
    W = np.stack([one, one, one, one])
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b

# %% blind 3, a column of habit [0.5 column]: the first unit of every layer gets the bias
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / np.sqrt(units + inputs), size=(4, units + inputs, units))
    b = np.zeros((4, units))
    b[:, 0] = forget_bias
    return W, b

# %% blind 3, torch's row, and no root [0.4 order+scaled]: the input gate gets the bias, weights are too small
def init_params(rng, inputs, units, forget_bias):
    rows = units + inputs
    W = rng.normal(0, 1 / rows, size=(4, rows, units))
    b = np.zeros((4, units))
    b[1] = forget_bias
    return W, b
