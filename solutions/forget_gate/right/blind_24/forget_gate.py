"""Right answers to forget_gate, blind set 24."""

# %% blind 24, never joined
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    half_z = (h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f) / 2
    f_t = (1 + np.tanh(half_z)) / 2
    return f_t, f_t * c_prev


# %% blind 24, everybody is a batch
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    rows = np.hstack([np.atleast_2d(h_prev), np.atleast_2d(x_t)])
    shares = sigmoid(linear(rows, W_f, b_f))
    kept = forget(shares, np.atleast_2d(c_prev))
    return shares.reshape(h_prev.shape), kept.reshape(c_prev.shape)


# %% blind 24, what the opposite gate would forget
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    lose = sigmoid(linear(concat, -W_f, -b_f))
    return 1 - lose, c_prev - forget(lose, c_prev)


# %% blind 24, vectorize with a signature
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    def one_sample(h, x, c):
        share = sigmoid(linear(concatenate(h, x), W_f, b_f))
        return share, forget(share, c)

    gate = np.vectorize(one_sample, otypes=[float, float], signature="(h),(i),(h)->(h),(h)")
    f_t, c_kept = gate(h_prev, x_t, c_prev)
    return f_t, c_kept


# %% blind 24, numerators and one denominator
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.tensordot(np.append(h_prev, x_t, axis=-1), W_f, axes=1) + b_f
    keep_weight = np.exp(np.minimum(z, 0))
    lose_weight = np.exp(np.minimum(-z, 0))
    both = keep_weight + lose_weight
    return keep_weight / both, keep_weight * c_prev / both
