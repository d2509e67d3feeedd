"""Blind set 6: right ways to write concatenate, written from the released notebook alone."""

# %% blind 6, by blocks
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])

# %% blind 6, each with zeros beside it
def concatenate(h_prev, x_t):
    def widen(a, before, after):
        return np.pad(a, [(0, 0)] * (a.ndim - 1) + [(before, after)])

    return widen(h_prev, 0, x_t.shape[-1]) + widen(x_t, h_prev.shape[-1], 0)

# %% blind 6, placed by two matrices
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    to_the_left = np.eye(H, H + I)
    to_the_right = np.eye(I, H + I, k=H)
    return h_prev @ to_the_left + x_t @ to_the_right
