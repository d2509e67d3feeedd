"""Blind set 5: right ways to write concatenate, written from the released notebook alone."""

# %% blind 5, columns glued by np.c_
def concatenate(h_prev, x_t):
    both = np.c_[np.atleast_2d(h_prev), np.atleast_2d(x_t)]
    return both.reshape(h_prev.shape[:-1] + (both.shape[1],))

# %% blind 5, stood up, stacked, laid down
def concatenate(h_prev, x_t):
    # .T does nothing to a vector; for a batch the samples become columns
    return np.concatenate((h_prev.T, x_t.T)).T

# %% blind 5, an empty box with dots
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    box = np.empty((*h_prev.shape[:-1], H + I))
    box[..., :H] = h_prev
    box[..., H:] = x_t
    return box
