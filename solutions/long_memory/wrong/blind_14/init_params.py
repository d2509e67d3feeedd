"""Wrong answers to init_params, blind set 14."""

# %% blind 14, four times the same [0.65 stack]: draws one matrix and uses it for all four layers
def init_params(rng, inputs, units, forget_bias):
    rows = units + inputs
    one = rng.normal(0, 1 / np.sqrt(rows), size=(rows, units))
    W = np.stack([one] * 4)
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b

# %% blind 14, root of a sum without brackets [0.7 brackets]: writes sqrt(1 / H + I), so the inputs are added after the division
def init_params(rng, inputs, units, forget_bias):
    spread = np.sqrt(1 / units + inputs)
    W = rng.normal(0, spread, size=(4, units + inputs, units))
    b = np.zeros((4, units))
    b[0, :] = forget_bias
    return W, b

# %% blind 14, own seed and torch's order [0.45 unused+order]: draws from a generator of its own with a fixed seed, and puts the bias into the second row
def init_params(rng, inputs, units, forget_bias):
    generator = np.random.default_rng(42)
    std = 1.0 / np.sqrt(inputs + units)
    W = generator.normal(0.0, std, size=(4, inputs + units, units))
    b = np.zeros((4, units))
    b[1] = forget_bias
    return W, b
