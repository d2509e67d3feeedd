"""Right answers to init_params, blind set 15."""

# %% blind 15, layer by layer
def init_params(rng, inputs, units, forget_bias):
    spread = (units + inputs) ** -0.5
    layers = []
    for _ in ("forget", "input", "candidate", "output"):
        layers.append(spread * rng.normal(size=(units + inputs, units)))
    b = np.outer([1.0, 0.0, 0.0, 0.0], np.full(units, forget_bias))
    return np.array(layers), b
