"""Right answers to linear, blind set 24."""

# %% blind 24, columns as in the books
def linear(concat, W_f, b_f):
    column = concat[..., np.newaxis]
    return (W_f.T @ column)[..., 0] + b_f


# %% blind 24, the bias as one more row
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    longer = np.concatenate([concat, ones], axis=-1)
    taller = np.concatenate([W_f, b_f[None, :]], axis=0)
    return longer @ taller


# %% blind 24, inner product with every column
def linear(concat, W_f, b_f):
    return np.add(b_f, np.inner(concat, W_f.T))


# %% blind 24, one question after another
def linear(concat, W_f, b_f):
    z = np.ones(concat.shape[:-1] + (1,)) * b_f
    for k, weights in enumerate(W_f):
        z = z + concat[..., k : k + 1] * weights
    return z
