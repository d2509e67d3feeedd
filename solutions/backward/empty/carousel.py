"""Empty answers to `carousel`: none earns more than one point."""
# %% the shares
def carousel(f, d_c):
    return f * 1.0


# %% the error
def carousel(f, d_c):
    return np.zeros(f.shape) + d_c


# %% zeros
def carousel(f, d_c):
    return np.zeros(f.shape)
