"""Right answers to concatenate, blind set 23."""

# %% blind 23, block
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])

# %% blind 23, r with a string
def concatenate(h_prev, x_t):
    return np.r_["-1", h_prev, x_t]

# %% blind 23, two places in a wide space
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    left = np.eye(H, H + I)
    right = np.eye(I, H + I, k=H)
    return h_prev @ left + x_t @ right

# %% blind 23, padded and filled
def concatenate(h_prev, x_t):
    more = [(0, 0)] * (h_prev.ndim - 1) + [(0, x_t.shape[-1])]
    wide = np.pad(h_prev.astype(float), more)
    wide[..., h_prev.shape[-1] :] = x_t
    return wide
