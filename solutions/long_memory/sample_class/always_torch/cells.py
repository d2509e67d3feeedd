# %% retention
def retention(b_f, steps):
    return sigmoid(b_f) ** steps


# %% half_life
def half_life(b_f):
    return np.log(0.5) / np.log(sigmoid(b_f))


# %% init_params
def init_params(rng, inputs, units, forget_bias):
    rows = units + inputs
    W = rng.normal(0, 1 / np.sqrt(rows), size=(4, rows, units))
    b = np.zeros((4, units))
    b[0] = forget_bias
    return W, b


# %% forget_slice
def forget_slice(packed, place):
    units = len(packed) // 4
    return packed[units : 2 * units]
