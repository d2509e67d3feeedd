"""Right answers to update_cell, blind set 14."""

# %% blind 14, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.concatenate(list(W), axis=1)
    z = concatenate(h_prev, x_t) @ wide + np.ravel(b)
    z_f, z_i, z_c = np.split(z, 3, axis=-1)
    share = sigmoid(np.stack([z_f, z_i]))
    return (share * np.stack([c_prev, np.tanh(z_c)])).sum(axis=0)

# %% blind 14, sample by sample
def update_cell(h_prev, x_t, c_prev, W, b):
    def one(h, x, c):
        numbers = list(h) + list(x)
        z = [bias + sum(v * row for v, row in zip(numbers, M)) for M, bias in zip(W, b)]
        return write(sigmoid(z[0]), c, sigmoid(z[1]), np.tanh(z[2]))

    if np.ndim(h_prev) == 1:
        return one(h_prev, x_t, c_prev)
    return np.array([one(h, x, c) for h, x, c in zip(h_prev, x_t, c_prev)])
