"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, the last two layers by broadcasting
def update_cell(h_prev, x_t, c_prev, W, b):
    _, kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    z = rows @ W[1:] + b[1:, np.newaxis, :]
    new = sigmoid(z[0]) * np.tanh(z[1])
    return kept + new.reshape(np.shape(kept))

# %% blind 8, the forget gate twice
def update_cell(h_prev, x_t, c_prev, W, b):
    first, second, third = zip(W, b)
    news = candidate(h_prev, x_t, *third)
    kept = forget_gate(h_prev, x_t, c_prev, *first)[1]
    written = forget_gate(h_prev, x_t, news, *second)[1]
    return kept + written
