"""Right answers to forget_gate, blind set 35."""

# %% blind 35, walrus in brackets
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return (f := sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))), forget(f, c_prev)


# %% blind 35, two halves and tanh
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    upper, lower = W_f[:H], W_f[H:]
    z = h_prev @ upper + x_t @ lower + b_f
    share = 0.5 + 0.5 * np.tanh(0.5 * z)
    return share, share * c_prev


# %% blind 35, columns all the way
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    hx = np.concatenate([h_prev.T, x_t.T])  # (H+I,) or (H+I, N)
    z = (W_f.T @ hx).T + b_f
    keep = np.exp(-np.logaddexp(0, -z))
    kept = (keep.T * c_prev.T).T
    return keep, kept
