"""Blind set 1: right answers to linear by odd roads."""

# %% blind 1, the bias as one more row
def linear(concat, W_f, b_f):
    one = np.ones(concat.shape[:-1] + (1,))
    return np.concatenate([concat, one], axis=-1) @ np.vstack([W_f, b_f])

# %% blind 1, row by row
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + (W_f.shape[1],)) + b_f
    for i, row in enumerate(W_f):
        z += concat[..., i, None] * row
    return z

# %% blind 1, tensordot
def linear(concat, W_f, b_f):
    return np.add(np.tensordot(concat, W_f, axes=1), b_f)

# %% blind 1, einsum with dots
def linear(concat, W_f, b_f):
    return np.einsum("...k,kh->...h", concat, W_f) + b_f

# %% blind 1, broadcast and sum
def linear(concat, W_f, b_f):
    return np.sum(np.expand_dims(concat, -1) * W_f, axis=-2) + b_f[np.newaxis].squeeze(0)

# %% blind 1, column style and back
def linear(concat, W_f, b_f):
    return (W_f.T @ np.atleast_2d(concat).T + b_f[:, None]).T.reshape(concat.shape[:-1] + b_f.shape)

# %% blind 1, a list of columns
def linear(concat, W_f, b_f):
    columns = [np.dot(concat, W_f[:, j]) + b_f[j] for j in range(b_f.size)]
    return np.stack(columns, axis=-1)

# %% blind 1, halves of the weights
def linear(concat, W_f, b_f):
    H = len(b_f)
    return concat[..., :H] @ W_f[:H] + (concat[..., H:] @ W_f[H:] + b_f)
