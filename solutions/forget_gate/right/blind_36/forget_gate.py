"""Right answers to forget_gate, blind set 36."""

# %% blind 36, recurrent and feedforward drive
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    recurrent = h_prev @ W_f[:H]
    feedforward = x_t @ W_f[H:]
    z = recurrent + feedforward + b_f
    f_t = np.exp(-np.logaddexp(0, -z))
    return f_t, f_t * c_prev

# %% blind 36, columns in between
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    # the book's way: W' column + b, a sample is a column
    h_col = np.atleast_2d(h_prev).T
    x_col = np.atleast_2d(x_t).T
    z = W_f.T @ np.vstack([h_col, x_col]) + b_f[:, np.newaxis]
    small = np.exp(-np.abs(z))
    f_col = np.where(z >= 0, 1 / (1 + small), small / (1 + small))
    f_t = f_col.T.reshape(c_prev.shape)
    return f_t, np.multiply(f_t, c_prev)

# %% blind 36, all synapses at once
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    presynaptic = np.concatenate([h_prev, x_t], axis=-1)[..., np.newaxis]
    currents = presynaptic * W_f          # (..., H + I, H)
    z = currents.sum(axis=-2) + b_f
    f_t = (1 + np.tanh(z / 2)) / 2
    c_kept = c_prev * f_t
    return f_t, c_kept
