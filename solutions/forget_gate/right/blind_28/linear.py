"""Right answers to linear, blind set 28."""

# %% blind 28, inner with the transpose
def linear(concat, W_f, b_f):
    return np.inner(concat, W_f.T) + b_f


# %% blind 28, bias as one more row
def linear(concat, W_f, b_f):
    one = np.ones(concat.shape[:-1] + (1,))
    return np.concatenate((concat, one), axis=-1) @ np.vstack((W_f, b_f))


# %% blind 28, cut anywhere
def linear(concat, W_f, b_f):
    z = b_f + np.zeros(concat.shape[:-1] + (1,))
    z += concat[..., ::2] @ W_f[::2]  # every other row
    z += concat[..., 1::2] @ W_f[1::2]  # and the rest
    return z
