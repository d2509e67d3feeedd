"""Right answers to forget_gate, blind set 27."""

# %% blind 27, never joined
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = len(b_f)
    z = np.einsum("...h,hk->...k", h_prev, W_f[:H]) + np.einsum("...i,ik->...k", x_t, W_f[H:]) + b_f
    f_t = 0.5 * (np.tanh(z / 2) + 1)
    return f_t, np.multiply(c_prev, f_t)


# %% blind 27, one row after the other
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if np.ndim(h_prev) > 1:
        pairs = [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
        shares, kept = zip(*pairs)
        return np.array(shares), np.array(kept)
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f = sigmoid(z)
    return f, forget(f, c_prev)


# %% blind 27, a named pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    from collections import namedtuple

    Gate = namedtuple("Gate", ["f_t", "c_kept"])
    log_share = -np.logaddexp(0, -linear(concatenate(h_prev, x_t), W_f, b_f))
    return Gate(c_kept=np.exp(log_share) * c_prev, f_t=np.exp(log_share))
