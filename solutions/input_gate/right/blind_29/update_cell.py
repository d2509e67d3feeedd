"""Right answers to update_cell, blind set 29."""

# %% blind 29, all layers in one product
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)[..., None, None, :]
    z = (row @ W)[..., 0, :] + b  # (..., 3, H)
    gates = sigmoid(z[..., :2, :])
    g_t = np.tanh(z[..., 2, :])
    return gates[..., 0, :] * c_prev + gates[..., 1, :] * g_t


# %% blind 29, one wide sheet and sigma only
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    sheet = np.concatenate([W_f, W_i, 2 * W_c], axis=1)
    habits = np.concatenate([b[0], b[1], 2 * b[2]])
    shares = sigmoid(concatenate(h_prev, x_t) @ sheet + habits)
    f_t, i_t, s = np.split(shares, 3, axis=-1)
    return f_t * c_prev + i_t * (2 * s - 1)
