"""Right answers to forget_gate, blind set 28."""

# %% blind 28, never put side by side
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    upper, lower = np.split(W_f, [H])
    z = h_prev @ upper + x_t @ lower + b_f
    kept_over_lost = np.exp(-np.abs(z))
    f_t = np.where(z < 0, kept_over_lost, 1) / (1 + kept_over_lost)
    return f_t, c_prev * f_t


# %% blind 28, thinks in columns
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    column = np.concatenate((h_prev.T, x_t.T))
    z = (W_f.T @ column).T + b_f
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)


# %% blind 28, sample by sample
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.empty(c_prev.shape)
    c_kept = np.empty(c_prev.shape)
    for n in np.ndindex(c_prev.shape[:-1]):  # one empty index for one sample
        f_t[n] = sigmoid(linear(concatenate(h_prev[n], x_t[n]), W_f, b_f))
        c_kept[n] = forget(f_t[n], c_prev[n])
    return f_t, c_kept
