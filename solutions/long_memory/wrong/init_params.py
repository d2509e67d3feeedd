"""Wrong answers to `init_params`, each a cell with what is wrong after the colon: all of them lose points."""
# %% NumPy's own generator: rng is not asked
def init_params(rng, inputs, units, forget_bias):
    W = np.random.normal(0, 1 / np.sqrt(inputs + units), size=(4, inputs + units, units))
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b


# %% torch's order: the second row
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / np.sqrt(inputs + units), size=(4, inputs + units, units))
    b = np.zeros((4, units))
    b[1] = forget_bias
    return W, b


# %% always one: the argument is not used
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / np.sqrt(inputs + units), size=(4, inputs + units, units))
    b = np.zeros((4, units))
    b[0] = 1
    return W, b


# %% from 0 to 1: none below zero
def init_params(rng, inputs, units, forget_bias):
    W = rng.random((4, inputs + units, units)) / np.sqrt(inputs + units)
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b


# %% inputs in front: the sizes swapped
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / np.sqrt(inputs + units), size=(4, inputs + units, inputs))
    b = np.zeros((4, inputs))
    b[0] = forget_bias
    return W, b


# %% flat: biases in one row
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / np.sqrt(inputs + units), size=(4, inputs + units, units))
    b = np.zeros(4 * units)
    b[:units] = forget_bias
    return W, b


# %% zero weights: all units alike
def init_params(rng, inputs, units, forget_bias):
    b = np.zeros((4, units))
    b[0] = forget_bias
    return np.zeros((4, inputs + units, units)), b


# %% share for the bias: the gate was asked
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / np.sqrt(inputs + units), size=(4, inputs + units, units))
    b = np.zeros((4, units))
    b[0] = sigmoid(forget_bias)
    return W, b


# %% uniform: not normal
def init_params(rng, inputs, units, forget_bias):
    wide = np.sqrt(3 / (inputs + units))
    W = rng.uniform(-wide, wide, size=(4, inputs + units, units))
    b = np.zeros((4, units))
    b[0, :] += forget_bias
    return W, b


# %% spread without root: 1 / (H + I), and all biases filled
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / (units + inputs), size=(4, units + inputs, units))
    b = np.full((4, units), float(forget_bias))
    return W, b

# %% one matrix four times: the same weights are drawn once for all layers
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    one = rng.normal(0, 1 / np.sqrt(rows), size=(rows, units))
    W = np.stack([one, one, one, one])
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b

# %% torch's place: the second row gets the bias
def init_params(rng, inputs, units, forget_bias):
    spread = 1 / np.sqrt(units + inputs)
    W = rng.normal(0, spread, size=(4, units + inputs, units))
    b = np.zeros((4, units))
    b[1] = forget_bias
    return W, b

# %% variance for deviation: 1 / sqrt is put where the root is taken once more
def init_params(rng, inputs, units, forget_bias):
    W = rng.standard_normal((4, inputs + units, units)) * np.sqrt(1 / np.sqrt(inputs + units))
    b = np.zeros((4, units))
    b[0, :] = forget_bias
    return W, b


# %% half open: the bias is drawn around the forget bias, and the weights lie around 1
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(1, 1 / np.sqrt(inputs + units), size=(4, inputs + units, units))
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b
