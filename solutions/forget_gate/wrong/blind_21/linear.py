"""Blind set 21: wrong answers to linear, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, bias inside the inner loop [0.55 bias]: the bias is added again with every number that comes in
def linear(concat, W_f, b_f):
    n_in, n_out = W_f.shape
    rows = np.atleast_2d(concat)
    scores = np.zeros((len(rows), n_out))
    for s in range(len(rows)):
        for unit in range(n_out):
            for k in range(n_in):
                scores[s, unit] += rows[s, k] * W_f[k, unit] + b_f[unit]
    if concat.ndim == 1:
        return scores[0]
    return scores

# %% blind 21, column vectors as in the book [0.6 batch]: W transposed times a column is right for one sample, but a batch does not fit
def linear(concat, W_f, b_f):
    W_book = np.transpose(W_f)
    weighted = np.dot(W_book, concat)
    return weighted + b_f

# %% blind 21, einsum without the sample letter [0.55 batch]: the index of the samples is missing in the result, so the scores of a batch are added up
def linear(concat, W_f, b_f):
    samples = np.atleast_2d(concat)
    weighted = np.einsum("ni,ih->h", samples, W_f)
    return weighted + b_f

# %% blind 21, sums along the units [0.25 axis+batch]: adds along the memory units instead of the numbers that come in and cuts the rest off, for one row only
def linear(concat, W_f, b_f):
    column = concat.reshape(len(concat), 1)
    products = column * W_f
    sums = products.sum(axis=1)
    H = len(b_f)
    return sums[:H] + b_f

# %% blind 21, threshold to be passed [0.6 sign]: takes the bias for a threshold and subtracts it
def linear(concat, W_f, b_f):
    weighted_sum = concat @ W_f
    threshold = b_f
    z = weighted_sum - threshold
    return z

# %% blind 21, only what was said [0.4 missing]: the lower rows of W, those of the word, never come in
def linear(concat, W_f, b_f):
    H = b_f.shape[0]
    h_part = concat[..., :H]
    W_h = W_f[:H]
    W_x = W_f[H:]
    score = h_part @ W_h
    score = score + b_f
    return score

# %% blind 21, collected on the bias [0.35 inplace+batch]: adds the products onto b_f itself, which changes the argument and has no room for a batch
def linear(concat, W_f, b_f):
    z = b_f
    for k in range(W_f.shape[0]):
        z += concat[..., k] * W_f[k]
    return z

# %% blind 21, reshape for transpose [0.3 transposed+batch]: reshape to (H, H+I) does not transpose, and every unit asks one sample only
def linear(concat, W_f, b_f):
    H = b_f.shape[0]
    W = W_f.reshape(H, -1)
    z = np.empty(H)
    for unit in range(H):
        z[unit] = np.dot(W[unit], concat) + b_f[unit]
    return z
