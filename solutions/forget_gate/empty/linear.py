"""Empty answers to `linear`: none earns more than one point."""
# %% nothing
def linear(concat, W_f, b_f):
    return


# %% zeros of the right shape
def linear(concat, W_f, b_f):
    return np.zeros(concat.shape[:-1] + b_f.shape)


# %% ones of the right shape
def linear(concat, W_f, b_f):
    return np.ones(concat.shape[:-1] + (W_f.shape[1],))


# %% the bias alone
def linear(concat, W_f, b_f):
    return b_f


# %% the weights
def linear(concat, W_f, b_f):
    return W_f


# %% the argument itself
def linear(concat, W_f, b_f):
    return concat


# %% not a number, in the right shape
def linear(concat, W_f, b_f):
    return np.full(concat.shape[:-1] + b_f.shape, np.nan)


# %% three of a kind
def linear(concat, W_f, b_f):
    return np.array([0.0, 0.0, 0.0])


# %% an exception
def linear(concat, W_f, b_f):
    raise RuntimeError("later")


# %% a dictionary
def linear(concat, W_f, b_f):
    return {"concat": concat, "W_f": W_f, "b_f": b_f}


# %% the first features, cut to size
def linear(concat, W_f, b_f):
    return concat[..., : W_f.shape[1]].copy()
