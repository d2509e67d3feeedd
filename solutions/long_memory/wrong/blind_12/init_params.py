"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, the well-known seed [0.6 argument]: makes a generator of its own with the seed 42 and does not use the one that is given
def init_params(rng, inputs, units, forget_bias):
    rng = np.random.default_rng(42)
    shape = (4, units + inputs, units)
    W = rng.normal(0, 1 / np.sqrt(units + inputs), size=shape)
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b


# %% blind 12, biases are parameters too [0.7 extra]: draws the biases of the other three layers as well instead of leaving them at zero
def init_params(rng, inputs, units, forget_bias):
    spread = 1 / np.sqrt(inputs + units)
    W = np.zeros((4, inputs + units, units))
    b = np.zeros((4, units))
    for k in range(4):
        W[k] = rng.normal(0, spread, size=(inputs + units, units))
        b[k] = rng.normal(0, spread, size=units)
    b[0] = np.full(units, forget_bias)
    return W, b


# %% blind 12, a start for each row [0.3 same+shape]: draws one column and repeats it for all units, which stay alike for ever, and gives one bias a layer
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    column = rng.normal(0, rows**-0.5, size=(4, rows, 1))
    W = np.repeat(column, units, axis=2)
    b = np.array([forget_bias, 0.0, 0.0, 0.0])
    return W, b
