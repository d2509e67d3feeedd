"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, standard numbers, made small
def init_params(rng, inputs, units, forget_bias):
    fan_in = inputs + units
    layers = [rng.standard_normal((fan_in, units)) * fan_in**-0.5 for _ in range(4)]
    b = np.vstack([np.full(units, forget_bias, dtype=float), np.zeros((3, units))])
    return np.stack(layers), b

# %% blind 7, an outer product for the biases
def init_params(rng, inputs, units, forget_bias):
    size = (4, units + inputs, units)
    W = rng.normal(scale=np.sqrt(1 / size[1]), size=size)
    return W, np.outer([forget_bias, 0.0, 0.0, 0.0], np.ones(units))
