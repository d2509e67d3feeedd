"""Blind set 5: right ways to write forget_gate, written from the released notebook alone."""

# %% blind 5, two halves of the weights
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z = h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f
    f_t = (np.tanh(z / 2) + 1) / 2
    return f_t, f_t * c_prev

# %% blind 5, sample by sample by recursion
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim > 1:
        pairs = [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
        shares, kept = zip(*pairs)
        return np.stack(shares), np.stack(kept)
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 5, steps in a list
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = (h_prev, x_t)
    for step in (lambda p: concatenate(*p), lambda c: linear(c, W_f, b_f), sigmoid):
        value = step(value)
    return value, forget(value, c_prev)
