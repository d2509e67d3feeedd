"""Right answers to update_cell, blind set 30."""

# %% blind 30, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.concatenate(list(W), axis=1)  # (H + I, 3 H)
    z = concatenate(h_prev, x_t) @ wide + np.ravel(b)
    z_f, z_i, z_c = np.split(z, 3, axis=-1)
    return write(sigmoid(z_f), c_prev, sigmoid(z_i), np.tanh(z_c))


# %% blind 30, matmul with all three at once
def update_cell(h_prev, x_t, c_prev, W, b):
    z = np.matmul(concatenate(h_prev, x_t), W)  # (3, H) or (3, N, H)
    z = z + (b if z.ndim == 2 else b[:, None, :])
    shares = sigmoid(z[:2])
    c_t = shares[0] * c_prev
    c_t += shares[1] * np.tanh(z[2])
    return c_t
