"""Empty answers to `one_hot`: none earns more than one point."""
# %% zeros
def one_hot(codes, letters):
    return np.zeros((*codes.shape, letters))


# %% the codes
def one_hot(codes, letters):
    return codes
