"""Empty answers to `forget_slice`: none earns more than one point."""
# %% all of it
def forget_slice(packed, place):
    return packed


# %% zeros
def forget_slice(packed, place):
    return np.zeros((len(packed) // 4, *packed.shape[1:]))


# %% noise
def forget_slice(packed, place):
    return np.random.rand(len(packed) // 4, *packed.shape[1:])
