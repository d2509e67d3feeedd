"""Right answers to linear, blind set 23."""

# %% blind 23, inner
def linear(concat, W_f, b_f):
    return np.inner(concat, W_f.T) + b_f

# %% blind 23, bias as one more row
def linear(concat, W_f, b_f):
    one = np.ones(concat.shape[:-1] + (1,))
    longer = np.concatenate((concat, one), axis=-1)
    taller = np.vstack((W_f, b_f))
    return longer @ taller

# %% blind 23, sum that begins with the bias
def linear(concat, W_f, b_f):
    parts = (value[..., None] * row for value, row in zip(np.moveaxis(concat, -1, 0), W_f))
    return sum(parts, b_f)

# %% blind 23, unit by unit
def linear(concat, W_f, b_f):
    scores = [np.sum(concat * column, axis=-1) + bias for column, bias in zip(W_f.T, b_f)]
    return np.stack(scores, axis=-1)
