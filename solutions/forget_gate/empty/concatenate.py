"""Empty answers to `concatenate`: none earns more than one point."""
# %% nothing
def concatenate(h_prev, x_t):
    return None


# %% pass
def concatenate(h_prev, x_t):
    pass


# %% zeros of the right shape
def concatenate(h_prev, x_t):
    return np.zeros(h_prev.shape[:-1] + (h_prev.shape[-1] + x_t.shape[-1],))


# %% noise of the right shape
def concatenate(h_prev, x_t):
    return np.random.randn(*h_prev.shape[:-1], h_prev.shape[-1] + x_t.shape[-1])


# %% the first argument
def concatenate(h_prev, x_t):
    return h_prev


# %% a copy of the second
def concatenate(h_prev, x_t):
    return x_t.copy()


# %% a string
def concatenate(h_prev, x_t):
    return str(h_prev) + str(x_t)


# %% the first number everywhere
def concatenate(h_prev, x_t):
    size = h_prev.shape[-1] + x_t.shape[-1]
    return np.repeat(h_prev[..., :1], size, axis=-1)


# %% itself
def concatenate(h_prev, x_t):
    return concatenate


# %% counting up in the right shape
def concatenate(h_prev, x_t):
    shape = h_prev.shape[:-1] + (h_prev.shape[-1] + x_t.shape[-1],)
    return np.arange(np.prod(shape), dtype=float).reshape(shape)
