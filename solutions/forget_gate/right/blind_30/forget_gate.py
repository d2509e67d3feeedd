"""Right answers to forget_gate, blind set 30."""

# %% blind 30, always a batch inside
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    h, x, c = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev))
    f = sigmoid(linear(concatenate(h, x), W_f, b_f))
    kept = forget(f, c)
    if np.ndim(h_prev) == 1:
        return f[0], kept[0]
    return f, kept


# %% blind 30, tanh of half a score
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    half = (h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f) / 2
    f_t = 0.5 + 0.5 * np.tanh(half)
    return f_t, f_t * c_prev


# %% blind 30, sample after sample
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    def one(h, x, c):
        share = sigmoid(linear(concatenate(h, x), W_f, b_f))
        return share, forget(share, c)

    if h_prev.ndim == 1:
        return one(h_prev, x_t, c_prev)
    pairs = [one(*sample) for sample in zip(h_prev, x_t, c_prev)]
    shares, kept = zip(*pairs)
    return np.array(shares), np.array(kept)
