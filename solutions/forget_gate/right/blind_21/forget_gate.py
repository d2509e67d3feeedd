"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, the two parts scored apart
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z = linear(h_prev, W_f[:H], b_f) + x_t @ W_f[H:]
    share = 0.5 * (1 + np.tanh(0.5 * z))
    return share, share * c_prev

# %% blind 21, recursion from the batch to its rows
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 2:
        pairs = [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
        shares, memories = zip(*pairs)
        return np.array(shares), np.array(memories)
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 21, a pipeline in a list
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    steps = [
        lambda pair: concatenate(*pair),
        lambda row: linear(row, W_f, b_f),
        sigmoid,
    ]
    value = (h_prev, x_t)
    for step in steps:
        value = step(value)
    return value, forget(value, c_prev)
