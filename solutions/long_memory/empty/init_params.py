"""Empty answers to `init_params`: none earns more than one point."""
# %% zeros
def init_params(rng, inputs, units, forget_bias):
    return np.zeros((4, inputs + units, units)), np.zeros((4, units))


# %% nothing
def init_params(rng, inputs, units, forget_bias):
    return None


# %% ones
def init_params(rng, inputs, units, forget_bias):
    return np.ones((4, inputs + units, units)), np.ones((4, units))
