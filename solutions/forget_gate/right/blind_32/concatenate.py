"""Right answers to concatenate, blind set 32."""

# %% blind 32, building blocks
def concatenate(h_prev, x_t):
    # block joins along the last axis
    return np.block([h_prev, x_t])


# %% blind 32, pad and add
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    untouched = [(0, 0)] * (h_prev.ndim - 1)
    left = np.pad(h_prev, untouched + [(0, I)])
    right = np.pad(x_t, untouched + [(H, 0)])
    return left + right


# %% blind 32, rows under rows then turned
def concatenate(h_prev, x_t):
    # features go down, samples go right; for one sample .T does nothing
    tall = np.concatenate([h_prev.T, x_t.T], axis=0)
    return tall.T
