"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, the bias goes to torch's place [0.65 order]: row 1, the input gate's, gets the forget bias
def init_params(rng, inputs, units, forget_bias):
    W = rng.normal(0, 1 / np.sqrt(units + inputs), size=(4, units + inputs, units))
    b = np.zeros((4, units))
    b[1] = forget_bias
    return W, b

# %% blind 7, no root [0.75 scale]: the spread is 1 / (H + I), variance and deviation mixed up
def init_params(rng, inputs, units, forget_bias):
    n = units + inputs
    var = 1 / n
    W = rng.normal(loc=0.0, scale=var, size=(4, n, units))
    b = np.zeros((4, units))
    b[0, :] = forget_bias
    return W, b

# %% blind 7, one habit for all, by inputs alone [0.4 bias+scale]: all four biases are the forget bias, and the spread is 1 over the root of I
def init_params(rng, inputs, units, forget_bias):
    shape = (4, inputs + units, units)
    W = rng.normal(0, 1 / np.sqrt(inputs), size=shape)
    b = np.full((4, units), float(forget_bias))
    return W, b
