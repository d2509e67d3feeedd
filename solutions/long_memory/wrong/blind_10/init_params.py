"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, always the same dice [0.7 globals]: makes a generator of its own and never asks the one it was given
def init_params(rng, inputs, units, forget_bias):
    gen = np.random.default_rng(42)  # reproducible
    std = (units + inputs) ** -0.5
    W = gen.normal(0.0, std, size=(4, units + inputs, units))
    b = np.zeros((4, units))
    b[0, :] = forget_bias
    return W, b

# %% blind 10, first column instead of first row [0.65 axis]: unit 0 of every layer gets the bias
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    W = rng.normal(0, 1 / np.sqrt(rows), size=(4, rows, units))
    b = np.zeros((4, units))
    b[:, 0] = forget_bias
    return W, b

# %% blind 10, one matrix for four [0.45 loop+spread]: draws a single layer and stacks it four times, spread by the inputs alone
def init_params(rng, inputs, units, forget_bias):
    layer = rng.normal(0, 1 / np.sqrt(inputs), size=(units + inputs, units))
    W = np.stack([layer] * 4)
    b = np.stack([np.full(units, float(forget_bias))] + [np.zeros(units)] * 3)
    return W, b
