"""Right answers to update_cell, blind set 28."""

# %% blind 28, layers in front by einsum
def update_cell(h_prev, x_t, c_prev, W, b):
    scores = np.einsum("...k,lkh->l...h", concatenate(h_prev, x_t), W)
    f_z, i_z, g_z = (z + bias for z, bias in zip(scores, b))
    return write(sigmoid(f_z), c_prev, sigmoid(i_z), np.tanh(g_z))


# %% blind 28, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = linear(concatenate(h_prev, x_t), np.hstack(list(W)), np.ravel(b))
    keep, pen, news = np.split(wide, 3, axis=-1)
    return sigmoid(keep) * c_prev + sigmoid(pen) * np.tanh(news)
