"""Empty answers to `half_life`: none earns more than one point."""
# %% ones
def half_life(b_f):
    return np.ones(len(b_f))


# %% the biases
def half_life(b_f):
    return b_f


# %% noise
def half_life(b_f):
    return np.random.rand(len(b_f))
