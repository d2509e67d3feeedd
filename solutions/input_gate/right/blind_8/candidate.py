"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, by the definition, kept small
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    tiny = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - tiny) / (1 + tiny)

# %% blind 8, an empty array filled row by row
def candidate(h_prev, x_t, W_c, b_c):
    joined = concatenate(h_prev, x_t)
    rows = joined if joined.ndim == 2 else joined[np.newaxis]
    result = np.empty((len(rows), W_c.shape[1]))
    for n, row in enumerate(rows):
        result[n] = [np.tanh(np.dot(row, W_c[:, k]) + b_c[k]) for k in range(W_c.shape[1])]
    return result if joined.ndim == 2 else result[0]
