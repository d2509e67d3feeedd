"""Wrong answers to init_params, blind set 15."""

# %% blind 15, no root [0.65 scale]: takes 1/(H+I) as the spread and forgets the square root
def init_params(rng, inputs, units, forget_bias):
    rows = units + inputs
    W = rng.normal(0, 1 / rows, size=(4, rows, units))
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b


# %% blind 15, drawn once [0.5 single]: draws one matrix and repeats it for all four layers
def init_params(rng, inputs, units, forget_bias):
    spread = 1 / np.sqrt(inputs + units)
    layer = rng.normal(0, spread, size=(inputs + units, units))
    W = np.stack([layer, layer, layer, layer])
    b = np.stack([np.full(units, float(forget_bias))] + [np.zeros(units)] * 3)
    return W, b


# %% blind 15, own dice and torch's row [0.45 globals+index]: draws from np.random instead of the given generator and fills row 1 with the forget bias
def init_params(rng, inputs, units, forget_bias):
    size = (4, units + inputs, units)
    W = np.random.randn(*size) / np.sqrt(units + inputs)
    b = np.zeros((4, units))
    b[1, :] = forget_bias
    return W, b
