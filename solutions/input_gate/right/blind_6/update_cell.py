"""Blind set 6: right ways to write update_cell, written from the released notebook alone."""

# %% blind 6, write with a star
def update_cell(h_prev, x_t, c_prev, W, b):
    (W_f, b_f), *others = zip(W, b)
    share, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    rest = [layer(h_prev, x_t, *wb) for layer, wb in zip((input_gate, candidate), others)]
    return write(share, c_prev, *rest)

# %% blind 6, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    H = c_prev.shape[-1]
    z = concatenate(h_prev, x_t) @ np.hstack(list(W)) + b.reshape(-1)
    f = sigmoid(z[..., :H])
    i = sigmoid(z[..., H : 2 * H])
    g = np.tanh(z[..., 2 * H :])
    return f * c_prev + i * g
