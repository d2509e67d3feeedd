"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, layer by layer and row by row
def init_params(rng, inputs, units, forget_bias):
    spread = np.sqrt(1 / (inputs + units))
    layers, biases = [], []
    for name in ("forget", "input", "candidate", "output"):
        rows = [rng.normal(loc=0.0, scale=spread, size=units) for _ in range(units + inputs)]
        layers.append(np.vstack(rows))
        biases.append(np.full(units, 1.0 * forget_bias if name == "forget" else 0.0))
    return np.stack(layers), np.stack(biases)


# %% blind 12, two sorts of rows
def init_params(rng, inputs, units, forget_bias):
    draw = lambda rows: rng.normal(size=(4, rows, units))
    W = np.concatenate([draw(units), draw(inputs)], axis=1)
    W *= (inputs + units) ** -0.5
    b = np.pad(np.full((1, units), float(forget_bias)), ((0, 3), (0, 0)))
    return W, b
