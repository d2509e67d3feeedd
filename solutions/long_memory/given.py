# What you built in notebook 5
def init_params(rng, inputs, units, forget_bias):
    """Weights and biases to start from, (W, b): small weights, and a bias in the forget gate alone."""
    rows = units + inputs
    W = rng.normal(0, 1 / np.sqrt(rows), size=(4, rows, units))
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b


def retention(b_f, steps):
    """What is left of a memory after so many steps of a gate that follows its bias."""
    return sigmoid(b_f) ** steps


def half_life(b_f):
    """After how many steps half of a memory is left."""
    return np.log(0.5) / np.log(sigmoid(b_f))
