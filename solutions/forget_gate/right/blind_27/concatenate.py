"""Right answers to concatenate, blind set 27."""

# %% blind 27, a block of one line
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])


# %% blind 27, standing up
def concatenate(h_prev, x_t):
    # features to the front, one below the other, and back again
    return np.concatenate((h_prev.T, x_t.T), axis=0).T


# %% blind 27, two embeddings
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    left = np.eye(H, H + I)
    right = np.eye(I, H + I, k=H)
    return h_prev @ left + x_t @ right
