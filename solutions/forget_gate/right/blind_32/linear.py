"""Right answers to linear, blind set 32."""

# %% blind 32, einsum with dots
def linear(concat, W_f, b_f):
    return np.einsum("...i,ij->...j", concat, W_f) + b_f


# %% blind 32, bias as a last row
def linear(concat, W_f, b_f):
    one = np.ones(concat.shape[:-1] + (1,))
    rows = np.concatenate([concat, one], axis=-1)
    theta = np.vstack([W_f, b_f])
    return rows @ theta


# %% blind 32, sum that starts at the bias
def linear(concat, W_f, b_f):
    contributions = (concat[..., k, None] * W_f[k] for k in range(W_f.shape[0]))
    return sum(contributions, start=b_f)
