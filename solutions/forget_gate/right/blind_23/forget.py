"""Right answers to forget, blind set 23."""

# %% blind 23, what is not let go
def forget(f_t, c_prev):
    let_go = (1 - f_t) * c_prev
    return c_prev - let_go

# %% blind 23, a diagonal for every sample
def forget(f_t, c_prev):
    diagonals = f_t[..., :, None] * np.eye(f_t.shape[-1])
    return (diagonals @ c_prev[..., :, None])[..., 0]

# %% blind 23, product along a new axis
def forget(f_t, c_prev):
    return np.prod([f_t, c_prev], axis=0)
