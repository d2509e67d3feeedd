"""Right answers to init_params, written from the released notebook alone."""

# %% blind 13, layer_by_layer
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    W = np.array([rng.standard_normal((rows, units)) / rows**0.5 for _ in "figo"])
    b = np.array([[k] * units for k in (forget_bias, 0, 0, 0)], dtype=float)
    return W, b

# %% blind 13, one_long_draw
def init_params(rng, inputs, units, forget_bias):
    shape = (4, inputs + units, units)
    W = rng.normal(loc=0.0, scale=shape[1] ** -0.5, size=np.prod(shape)).reshape(shape)
    b = np.pad(np.full((1, units), float(forget_bias)), [(0, 3), (0, 0)])
    return W, b
