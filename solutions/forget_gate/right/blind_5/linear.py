"""Blind set 5: right ways to write linear, written from the released notebook alone."""

# %% blind 5, einsum with dots
def linear(concat, W_f, b_f):
    return np.einsum("...i,ij->...j", concat, W_f) + b_f

# %% blind 5, the bias as one more row
def linear(concat, W_f, b_f):
    one = np.ones(concat.shape[:-1] + (1,))
    longer = np.concatenate([concat, one], axis=-1)
    return longer @ np.vstack([W_f, b_f])

# %% blind 5, input by input
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + (1,)) + b_f
    for k, weights in enumerate(W_f):
        z = z + concat[..., k : k + 1] * weights
    return z
