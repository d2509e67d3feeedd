"""Right answers to linear, blind set 29."""

# %% blind 29, letters of einstein
def linear(concat, W_f, b_f):
    return np.einsum("...k,kh->...h", concat, W_f) + b_f


# %% blind 29, bias as a last row
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    longer = np.concatenate([concat, ones], axis=-1)
    taller = np.vstack([W_f, b_f])
    return longer @ taller


# %% blind 29, number after number
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + b_f.shape)
    for k, weights in enumerate(W_f):
        z += concat[..., k : k + 1] * weights
    z += b_f
    return z
