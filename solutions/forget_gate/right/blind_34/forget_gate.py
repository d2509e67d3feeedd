"""Right answers to forget_gate, blind set 34."""

# %% blind 34, all by hand in two branches
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    branch_h = np.dot(h_prev, W_f[:H, :])
    branch_x = np.dot(x_t, W_f[H:, :])
    summing_point = branch_h + branch_x + b_f
    f_t = 0.5 * (1.0 + np.tanh(0.5 * summing_point))
    c_kept = np.multiply(f_t, c_prev)
    return f_t, c_kept

# %% blind 34, sample by sample into buffers
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.zeros(c_prev.shape)
    c_kept = np.zeros(c_prev.shape)
    for n in np.ndindex(*c_prev.shape[:-1]):  # one empty index for a single sample
        row = concatenate(h_prev[n], x_t[n])
        f_t[n] = sigmoid(linear(row, W_f, b_f))
        c_kept[n] = forget(f_t[n], c_prev[n])
    return f_t, c_kept

# %% blind 34, block diagram with lambdas
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    chain = (
        lambda s: linear(s, W_f, b_f),
        sigmoid,
    )
    signal = concatenate(h_prev, x_t)
    for block in chain:
        signal = block(signal)
    return signal, forget(signal, c_prev)
