"""Blind set 5: right ways to write lstm_step, written from the released notebook alone."""

# %% blind 5, four scores by einsum
def lstm_step(h_prev, x_t, c_prev, W, b):
    hx = np.concatenate([h_prev, x_t], axis=-1)
    f, i, g, o = (np.einsum("...j,jk->...k", hx, W[k]) + b[k] for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return np.tanh(c_t) * sigmoid(o), c_t
