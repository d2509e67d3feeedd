"""Blind set 2: right answers to concatenate."""

# %% blind 2, through a list of columns
def concatenate(h_prev, x_t):
    columns = [h_prev[..., i] for i in range(h_prev.shape[-1])] + [x_t[..., i] for i in range(x_t.shape[-1])]
    return np.stack(columns, axis=-1)

# %% blind 2, take from both
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    out = np.empty((*h_prev.shape[:-1], H + x_t.shape[-1]))
    np.copyto(out[..., :H], h_prev)
    np.copyto(out[..., H:], x_t)
    return out

# %% blind 2, as batches always
def concatenate(h_prev, x_t):
    both = np.hstack([np.atleast_2d(h_prev), np.atleast_2d(x_t)])
    return both if h_prev.ndim == 2 else both.ravel()

# %% blind 2, roll the input behind
def concatenate(h_prev, x_t):
    return np.roll(np.concatenate((x_t, h_prev), axis=-1), h_prev.shape[-1], axis=-1)
