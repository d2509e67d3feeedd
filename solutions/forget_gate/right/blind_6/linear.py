"""Blind set 6: right ways to write linear, written from the released notebook alone."""

# %% blind 6, the textbook's columns
def linear(concat, W_f, b_f):
    z_columns = W_f.T @ concat.T
    return z_columns.T + b_f

# %% blind 6, column after column
def linear(concat, W_f, b_f):
    return np.stack([concat @ w + b for w, b in zip(W_f.T, b_f)], axis=-1)

# %% blind 6, tensordot
def linear(concat, W_f, b_f):
    z = np.tensordot(concat, W_f, axes=([-1], [0]))
    return np.add(z, b_f)
