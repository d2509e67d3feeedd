"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, all layers in one product
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.concatenate(list(W), axis=1)
    z = concatenate(h_prev, x_t) @ wide + np.ravel(b)
    zf, zi, zg = np.split(z, 3, axis=-1)
    return sigmoid(zf) * c_prev + sigmoid(zi) * np.tanh(zg)
