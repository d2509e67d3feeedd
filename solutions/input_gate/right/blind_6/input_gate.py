"""Blind set 6: right ways to write input_gate, written from the released notebook alone."""

# %% blind 6, row by row if need be
def input_gate(h_prev, x_t, W_i, b_i):
    if h_prev.ndim == 2:
        return np.vstack([input_gate(h, x, W_i, b_i) for h, x in zip(h_prev, x_t)])
    z = b_i + sum(value * weights for value, weights in zip([*h_prev, *x_t], W_i))
    return sigmoid(z)
