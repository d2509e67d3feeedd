"""Right answers to forget_gate, blind set 33."""

# %% blind 33, without a long row
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z = b_f + h_prev @ W_f[:H] + x_t @ W_f[H:]
    f_t = (1 + np.tanh(z / 2)) / 2
    c_kept = c_prev * f_t
    return f_t, c_kept


# %% blind 33, a batch is many singles
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim > 1:
        pairs = [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
        shares = np.array([pair[0] for pair in pairs])
        kept = np.array([pair[1] for pair in pairs])
        return shares, kept
    row = np.concatenate([h_prev, x_t])
    z = W_f.T.dot(row) + b_f
    small = np.exp(-abs(z))
    f_t = np.where(z >= 0, 1, small) / (1 + small)
    return f_t, f_t * c_prev


# %% blind 33, a single is a batch of one
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    shape = c_prev.shape
    h2, x2, c2 = np.atleast_2d(h_prev, x_t, c_prev)
    z2 = np.column_stack([h2, x2]) @ W_f + b_f.reshape(1, -1)
    f2 = np.exp(-np.logaddexp(0, -z2))
    kept2 = f2 * c2
    return f2.reshape(shape), kept2.reshape(shape)
