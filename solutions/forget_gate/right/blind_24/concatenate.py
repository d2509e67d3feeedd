"""Right answers to concatenate, blind set 24."""

# %% blind 24, a block matrix
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])


# %% blind 24, columns one below the other
def concatenate(h_prev, x_t):
    # as columns, the first axis is the one that grows
    columns = np.concatenate((h_prev.T, x_t.T))
    return columns.T


# %% blind 24, r_ with its secret string
def concatenate(h_prev, x_t):
    return np.r_["-1", h_prev, x_t]


# %% blind 24, sent to their places by two matrices
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    to_the_left = np.eye(H, H + I)
    to_the_right = np.eye(I, H + I, k=H)
    return h_prev @ to_the_left + x_t @ to_the_right
