"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, one wide matrix, then split
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.concatenate(list(W), axis=1)
    z = concatenate(h_prev, x_t) @ wide + np.ravel(b)
    z_f, z_i, z_c = np.split(z, 3, axis=-1)
    return sigmoid(z_f) * c_prev + sigmoid(z_i) * np.tanh(z_c)

# %% blind 7, the change is added to the old memory
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    lost = sigmoid(-linear(row, W[0], b[0]))
    new = sigmoid(linear(row, W[1], b[1])) * np.tanh(linear(row, W[2], b[2]))
    return c_prev + (new - lost * c_prev)
