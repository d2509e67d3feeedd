"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, divided by the rows [0.7 scale]: draws with a spread of 1/(H+I), the root is missing
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    layers = []
    for layer in range(4):
        layers.append(rng.normal(0, 1 / rows, size=(rows, units)))
    b = np.zeros((4, units))
    b[0, :] = forget_bias
    return np.array(layers), b


# %% blind 11, all gates start fair [0.5 same]: draws one matrix and copies it to all four layers, so the layers start alike
def init_params(rng, inputs, units, forget_bias):
    one = rng.normal(0, 1 / np.sqrt(inputs + units), size=(inputs + units, units))
    W = np.zeros((4, inputs + units, units))
    for k in range(4):
        W[k] = one
    b = np.concatenate([[np.full(units, float(forget_bias))], np.zeros((3, units))])
    return W, b


# %% blind 11, torch is my home [0.4 index+distribution]: opens the second row, torch's forget gate, and draws flat numbers between plus and minus the spread
def init_params(rng, inputs, units, forget_bias):
    k = 1 / np.sqrt(inputs + units)
    W = rng.uniform(-k, k, size=(4, inputs + units, units))
    b = np.zeros((4, units))
    for unit in range(units):
        b[1][unit] = forget_bias
    return W, b
