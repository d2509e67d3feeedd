"""Right answers to update_cell, blind set 36."""

# %% blind 36, three layers in one tensordot
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = np.concatenate([h_prev, x_t], axis=-1)
    z = np.tensordot(concat, W, axes=([-1], [1])) + b     # (..., 3, H)
    shares = sigmoid(z[..., :2, :])
    g_t = np.tanh(z[..., 2, :])
    return shares[..., 0, :] * c_prev + shares[..., 1, :] * g_t

# %% blind 36, change of the memory
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    curves = (sigmoid, sigmoid, np.tanh)
    f, i, g = [curve(row @ Wk + bk) for curve, Wk, bk in zip(curves, W, b)]
    # dC = -(1 - f) C + i g with a time step of one word
    dC = -(1 - f) * c_prev + i * g
    return c_prev + dC
