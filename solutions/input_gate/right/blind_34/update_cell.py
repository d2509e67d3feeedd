"""Right answers to update_cell, blind set 34."""

# %% blind 34, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    H = c_prev.shape[-1]
    W_wide = np.hstack([W[0], W[1], W[2]])
    b_wide = np.hstack([b[0], b[1], b[2]])
    z = linear(concatenate(h_prev, x_t), W_wide, b_wide)
    f = sigmoid(z[..., 0 * H:1 * H])
    i = sigmoid(z[..., 1 * H:2 * H])
    g = np.tanh(z[..., 2 * H:3 * H])
    return f * c_prev + i * g

# %% blind 34, curves in a list
def update_cell(h_prev, x_t, c_prev, W, b):
    curves = [sigmoid, sigmoid, np.tanh]
    H = h_prev.shape[-1]
    y = []
    for k in range(3):
        s = h_prev @ W[k, :H] + x_t @ W[k, H:] + b[k]
        y.append(curves[k](s))
    c_t = np.array(c_prev, dtype=float)  # a copy, decimals allowed
    c_t *= y[0]
    c_t += y[1] * y[2]
    return c_t
