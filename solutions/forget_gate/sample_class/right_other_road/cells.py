# %% concatenate
def concatenate(h_prev, x_t):
    out = np.empty(h_prev.shape[:-1] + (h_prev.shape[-1] + x_t.shape[-1],))
    out[..., : h_prev.shape[-1]] = h_prev
    out[..., h_prev.shape[-1] :] = x_t
    return out


# %% linear
def linear(concat, W_f, b_f):
    return np.einsum("...k,kh->...h", concat, W_f) + b_f


# %% sigmoid
def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


# %% forget
def forget(f_t, c_prev):
    return np.multiply(c_prev, f_t)


# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    size = h_prev.shape[-1]
    z = h_prev @ W_f[:size] + x_t @ W_f[size:] + b_f
    share = np.exp(-np.logaddexp(0, -z))
    return share, share * c_prev
