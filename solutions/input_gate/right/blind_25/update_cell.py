"""Right answers to update_cell, blind set 25."""

# %% blind 25, three scores in one product
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    if row.ndim == 2:
        b = b[:, None, :]
    z = np.matmul(row, W) + b
    return sigmoid(z[0]) * c_prev + sigmoid(z[1]) * np.tanh(z[2])

# %% blind 25, the forget gate twice
def update_cell(h_prev, x_t, c_prev, W, b):
    g_t = np.tanh(linear(concatenate(h_prev, x_t), W[2], b[2]))
    parts = [forget_gate(h_prev, x_t, c, W[k], b[k])[1] for k, c in enumerate([c_prev, g_t])]
    return sum(parts)
