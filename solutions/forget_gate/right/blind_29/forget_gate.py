"""Right answers to forget_gate, blind set 29."""

# %% blind 29, weights cut in two
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    cut = h_prev.shape[-1]
    z = h_prev @ W_f[:cut] + x_t @ W_f[cut:] + b_f
    f_t = (1 + np.tanh(z / 2)) / 2
    return f_t, c_prev * f_t


# %% blind 29, always a batch
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    rows = concatenate(np.atleast_2d(h_prev), np.atleast_2d(x_t))
    shares = np.array([sigmoid(W_f.T @ row + b_f) for row in rows])
    f_t = shares.reshape(c_prev.shape)
    return f_t, forget(f_t, c_prev)
