"""Right answers to forget_gate, blind set 31."""

# %% blind 31, split weights and half angle
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    U = W_f[:H]  # for h
    V = W_f[H:]  # for x
    z = np.dot(h_prev, U) + np.dot(x_t, V) + b_f
    f_t = (1 + np.tanh(0.5 * z)) / 2
    c_kept = np.multiply(f_t, c_prev)
    return f_t, c_kept


# %% blind 31, one sample after another
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 2:
        f_rows = np.zeros(c_prev.shape)
        c_rows = np.zeros(c_prev.shape)
        for n in range(len(h_prev)):
            f_rows[n], c_rows[n] = forget_gate(h_prev[n], x_t[n], c_prev[n], W_f, b_f)
        return f_rows, c_rows
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)


# %% blind 31, columns and the transposed matrix
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    # textbook convention: samples are columns
    h = h_prev.reshape(-1, h_prev.shape[-1]).T
    x = x_t.reshape(-1, x_t.shape[-1]).T
    v = np.vstack((h, x))
    z = W_f.T @ v + b_f.reshape(-1, 1)
    f = sigmoid(z).T.reshape(c_prev.shape)
    return f, f * c_prev
