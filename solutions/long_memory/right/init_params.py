"""Right answers to `init_params`, each a cell: all of them earn full marks."""
# %% one draw
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / np.sqrt(units + inputs), size=(4, units + inputs, units))
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b


# %% matrix by matrix
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    W = np.stack([rng.normal(0, rows**-0.5, size=(rows, units)) for _ in range(4)])
    b = np.array([[forget_bias] * units] + [[0] * units] * 3, dtype=float)
    return W, b


# %% standard normal, divided
def init_params(rng, inputs, units, forget_bias):
    W = rng.standard_normal((4, inputs + units, units)) / np.sqrt(inputs + units)
    return W, np.vstack([np.full((1, units), float(forget_bias)), np.zeros((3, units))])


# %% a list
def init_params(rng, inputs, units, forget_bias):
    spread = 1 / np.sqrt(inputs + units)
    W = rng.normal(scale=spread, size=(4, inputs + units, units))
    b = np.outer([1, 0, 0, 0], np.full(units, forget_bias))
    return [W, b]


# %% number by number
def init_params(rng, inputs, units, forget_bias):
    W = np.empty((4, inputs + units, units))
    for place in np.ndindex(W.shape):
        W[place] = rng.normal() / (inputs + units) ** 0.5
    b = np.zeros((4, units))
    for unit in range(units):
        b[0][unit] = forget_bias
    return W, b


# %% layer by layer, scaled afterwards
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    W = np.array([rng.standard_normal((rows, units)) for _ in range(4)]) / rows**0.5
    b = np.concatenate([np.full((1, units), float(forget_bias)), np.zeros((3, units))])
    return W, b


# %% scaled by the root of the rows, bias by outer
def init_params(rng, inputs, units, forget_bias):
    n = units + inputs
    W = rng.normal(size=(4, n, units)) * n**-0.5
    b = np.outer([forget_bias, 0, 0, 0], np.ones(units))
    return W, b
