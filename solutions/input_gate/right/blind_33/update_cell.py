"""Right answers to update_cell, blind set 33."""

# %% blind 33, einsum with dots
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    scores = np.einsum("...i,kih->...kh", concat, W) + b
    f_t = sigmoid(scores[..., 0, :])
    i_t = sigmoid(scores[..., 1, :])
    g_t = np.tanh(scores[..., 2, :])
    return f_t * c_prev + i_t * g_t


# %% blind 33, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.hstack([W[0], W[1], W[2]])   # (H + I, 3 H)
    habit = b.ravel()
    z = concatenate(h_prev, x_t) @ wide + habit
    z_f, z_i, z_g = np.split(z, 3, axis=-1)
    gates = sigmoid(np.stack([z_f, z_i]))
    return gates[0] * c_prev + gates[1] * np.tanh(z_g)
