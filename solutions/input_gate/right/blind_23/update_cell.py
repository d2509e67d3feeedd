"""Right answers to update_cell, blind set 23."""

# %% blind 23, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.concatenate(list(W), axis=1)
    f, i, g = np.split(concatenate(h_prev, x_t) @ wide + b.ravel(), 3, axis=-1)
    return write(sigmoid(f), c_prev, sigmoid(i), np.tanh(g))

# %% blind 23, gates last but one
def update_cell(h_prev, x_t, c_prev, W, b):
    z = np.einsum("...k,gkh->...gh", concatenate(h_prev, x_t), W) + b
    share = sigmoid(z[..., :2, :])
    return share[..., 0, :] * c_prev + share[..., 1, :] * np.tanh(z[..., 2, :])

# %% blind 23, two forget gates
def update_cell(h_prev, x_t, c_prev, W, b):
    news = candidate(h_prev, x_t, W[2], b[2])
    memories = (c_prev, news)
    return sum(forget_gate(h_prev, x_t, m, w, v)[1] for m, w, v in zip(memories, W, b))
