"""Blind set 6: right ways to write forget_gate, written from the released notebook alone."""

# %% blind 6, a list of two
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    results = [sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))]
    results.append(forget(results[0], c_prev))
    return results

# %% blind 6, columns and einsum
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    hx = np.block([h_prev, x_t])
    z = np.einsum("ij,...i->...j", W_f, hx) + b_f
    f_t = np.exp(-np.logaddexp(0, -z))
    return f_t, np.einsum("...j,...j->...j", c_prev, f_t)

# %% blind 6, always a batch inside
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    h, x, c = map(np.atleast_2d, (h_prev, x_t, c_prev))
    f = sigmoid(linear(concatenate(h, x), W_f, b_f))
    k = forget(f, c)
    return f.reshape(c_prev.shape), k.reshape(c_prev.shape)
