"""Right answers to concatenate, blind set 35."""

# %% blind 35, block
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])


# %% blind 35, turned r underscore
def concatenate(h_prev, x_t):
    # stack the columns below each other, turn back (a single row does not mind .T)
    return np.r_[h_prev.T, x_t.T].T


# %% blind 35, two padded rows added
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    untouched = [(0, 0)] * (h_prev.ndim - 1)
    # h h h 0 0 0 0
    # 0 0 0 x x x x
    return np.pad(h_prev, untouched + [(0, I)]) + np.pad(x_t, untouched + [(H, 0)])
