"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, tensordot over one axis
def linear(concat, W_f, b_f):
    weighted = np.tensordot(concat, W_f, axes=([-1], [0]))
    return np.add(weighted, b_f)

# %% blind 22, products in a third axis, then a sum
def linear(concat, W_f, b_f):
    questions = W_f.T
    products = concat[..., np.newaxis, :] * questions
    return products.sum(axis=-1) + b_f

# %% blind 22, columns as in the books
def linear(concat, W_f, b_f):
    W_book = W_f.T
    columns = concat.T
    return (W_book @ columns).T + b_f
