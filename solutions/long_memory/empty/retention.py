"""Empty answers to `retention`: none earns more than one point."""
# %% zeros
def retention(b_f, steps):
    return np.zeros(len(b_f))


# %% ones
def retention(b_f, steps):
    return np.ones(len(b_f))


# %% the biases
def retention(b_f, steps):
    return b_f


# %% noise
def retention(b_f, steps):
    return np.random.rand(len(b_f))
