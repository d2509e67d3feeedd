"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, all three scores at one stroke
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    z = np.einsum("...k,gkh->g...h", row, W)
    f = sigmoid(z[0] + b[0])
    i = sigmoid(z[1] + b[1])
    g = np.tanh(z[2] + b[2])
    return c_prev - (1 - f) * c_prev + i * g
