"""Right answers to update_cell, blind set 15."""

# %% blind 15, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.hstack([W[0], W[1], W[2]])
    z = np.concatenate([h_prev, x_t], axis=-1) @ wide + np.ravel(b)
    forget, put, new = np.split(z, 3, axis=-1)
    return c_prev * sigmoid(forget) + np.tanh(new) * sigmoid(put)
