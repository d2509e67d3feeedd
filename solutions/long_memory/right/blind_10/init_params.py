"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, scaled afterwards, bias by an outer product
def init_params(rng, inputs, units, forget_bias):
    fan = inputs + units
    W = rng.standard_normal((4, fan, units)) / np.sqrt(fan)
    b = np.outer(np.eye(4)[0], np.full(units, forget_bias, dtype=float))
    return W, b

# %% blind 10, h rows and x rows drawn one after the other
def init_params(rng, inputs, units, forget_bias):
    s = np.hypot(np.sqrt(inputs), np.sqrt(units)) ** -1
    layers, biases = [], []
    for gate in "figo":
        of_h = rng.normal(scale=s, size=(units, units))
        of_x = rng.normal(scale=s, size=(inputs, units))
        layers.append(np.vstack([of_h, of_x]))
        biases.append([forget_bias if gate == "f" else 0.0] * units)
    return np.array(layers), np.array(biases, dtype=float)
