"""Right answers to concatenate, blind set 34."""

# %% blind 34, preallocated with common type
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    # a buffer which can hold both kinds of number
    buf = np.zeros(h_prev.shape[:-1] + (H + I,), dtype=np.result_type(h_prev, x_t))
    for i in range(H):
        buf[..., i] = h_prev[..., i]
    for i in range(I):
        buf[..., H + i] = x_t[..., i]
    return buf

# %% blind 34, selection matrices
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    E = np.eye(H + I)
    # E[:H] routes h to the first H lines, E[H:] routes x to the others
    return h_prev @ E[:H] + x_t @ E[H:]

# %% blind 34, columns one below the other
def concatenate(h_prev, x_t):
    column = np.concatenate((h_prev.T, x_t.T), axis=0)
    return column.T
