"""Right answers to init_params, blind set 14."""

# %% blind 14, layer by layer, then made small
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    W = np.stack([rng.normal(size=(rows, units)) for _ in range(4)]) * rows**-0.5
    habit = np.array([1.0, 0.0, 0.0, 0.0])
    return W, np.outer(habit, np.full(units, float(forget_bias)))

# %% blind 14, one long draw
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    W = rng.normal(0.0, (1 / rows) ** 0.5, size=4 * rows * units).reshape(units, rows, 4).T.copy()
    b = np.concatenate([np.full((1, units), forget_bias, dtype=float), np.zeros((3, units))])
    return W, b
