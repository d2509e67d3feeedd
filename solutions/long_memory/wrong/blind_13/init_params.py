"""Wrong answers to init_params, written from the released notebook alone."""

# %% blind 13, four_times_the_same [0.6 copies]: draws one matrix and gives it to all four layers
def init_params(rng, inputs, units, forget_bias):
    rows = units + inputs
    drawn = rng.normal(0, 1 / np.sqrt(rows), size=(rows, units))
    W = np.stack([drawn] * 4)
    b = np.vstack([np.full(units, float(forget_bias)), np.zeros((3, units))])
    return W, b

# %% blind 13, whole_biases [0.75 dtype]: an array of whole numbers for the biases, in which a bias of 0.5 becomes 0
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(scale=(units + inputs) ** -0.5, size=(4, units + inputs, units))
    b = np.array([[0] * units for _ in range(4)])
    b[0] = forget_bias
    return W, b

# %% blind 13, first_column [0.5 spread+column]: forgets the root in the spread, and puts the habit into the first unit of all layers
def init_params(rng, inputs, units, forget_bias):
    K = units + inputs
    W = rng.normal(0, 1 / K, size=(4, K, units))
    b = np.zeros((4, units))
    b[:, 0] = forget_bias
    return W, b
