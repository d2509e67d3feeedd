"""Right answers to forget_gate, blind set 25."""

# %% blind 25, on its own, in two products
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z = h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f
    f_t = (1 + np.tanh(z / 2)) / 2
    return f_t, f_t * c_prev

# %% blind 25, always a batch, with columns
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    columns = np.vstack([np.atleast_2d(h_prev).T, np.atleast_2d(x_t).T])
    z = W_f.T @ columns + b_f[:, None]
    f_t = sigmoid(z.T.reshape(c_prev.shape))
    return f_t, forget(c_prev, f_t)
