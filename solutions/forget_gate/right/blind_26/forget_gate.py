"""Right answers to forget_gate, blind set 26."""

# %% blind 26, two products without a concat
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = b_f.shape[0]
    z = h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f
    share = (1 + np.tanh(z / 2)) / 2
    return share, share * c_prev


# %% blind 26, every sample by recursion
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim > 1:
        results = [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
        shares, kept = zip(*results)
        return np.array(shares), np.array(kept)
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% blind 26, up to two dimensions and back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    shape = c_prev.shape
    h2, x2, c2 = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev))
    rows = np.hstack([h2, x2])
    f2 = sigmoid(np.einsum("ni,ij->nj", rows, W_f) + b_f)
    c2 = f2 * c2
    return f2.reshape(shape), c2.reshape(shape)
