"""Right answers to linear, blind set 36."""

# %% blind 36, regression with intercept
def linear(concat, W_f, b_f):
    # design matrix with a column of ones, the bias as the last row of coefficients
    ones = np.ones(concat.shape[:-1] + (1,))
    X = np.concatenate([concat, ones], axis=-1)
    beta = np.vstack([W_f, b_f])
    return X @ beta

# %% blind 36, current after current
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + b_f.shape) + b_f
    for k in range(W_f.shape[0]):
        z = z + concat[..., k, np.newaxis] * W_f[k]
    return z

# %% blind 36, einsum with dots
def linear(concat, W_f, b_f):
    return np.einsum("...k,kh->...h", concat, W_f) + b_f
