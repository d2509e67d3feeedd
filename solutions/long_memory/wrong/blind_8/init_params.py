"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, four times the same layer [0.6 loop]: one matrix is drawn and stacked four times
def init_params(rng, inputs, units, forget_bias):
    spread = 1 / np.sqrt(units + inputs)
    layer = rng.normal(0, spread, size=(units + inputs, units))
    W = np.stack([layer] * 4)
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b

# %% blind 8, as torch would have it [0.6 transpose]: W is (4, H, H + I)
def init_params(rng, inputs, units, forget_bias):
    k = inputs + units
    W = rng.normal(0, k ** (-1 / 2), size=(4, units, k))
    b = np.zeros(shape=(4, units))
    b[0] += forget_bias
    return W, b

# %% blind 8, a generator of its own, a column for a row [0.45 globals+axis]: draws from default_rng(0), and fills the first unit of all layers
def init_params(rng, inputs, units, forget_bias):
    rng = np.random.default_rng(0)
    W = rng.normal(0, 1 / np.sqrt(inputs + units), size=(4, inputs + units, units))
    b = np.zeros((4, units))
    b[:, 0] = forget_bias
    return W, b
