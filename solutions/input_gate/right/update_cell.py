"""Right answers to `update_cell`, each a cell: all of them earn full marks."""
# %% with the functions
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return write(f_t, c_prev, i_t, g_t)


# %% what was kept, and the rest
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)[1]
    return c_kept + input_gate(h_prev, x_t, W_i, b_i) * candidate(h_prev, x_t, W_c, b_c)


# %% without the functions
def update_cell(h_prev, x_t, c_prev, W, b):
    k = np.concatenate([h_prev, x_t], axis=-1)
    f, i, g = (k @ W[n] + b[n] for n in range(3))
    return sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)


# %% one product for all layers
def update_cell(h_prev, x_t, c_prev, W, b):
    H = h_prev.shape[-1]
    z = np.concatenate([h_prev, x_t], axis=-1) @ np.concatenate(list(W), axis=1) + b.reshape(-1)
    f, i, g = z[..., :H], z[..., H : 2 * H], z[..., 2 * H :]
    return sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)


# %% einsum
def update_cell(h_prev, x_t, c_prev, W, b):
    z = np.einsum("...k,lkh->l...h", np.concatenate([h_prev, x_t], axis=-1), W)
    z = z + b.reshape(3, *[1] * (h_prev.ndim - 1), -1)
    return sigmoid(z[0]) * c_prev + sigmoid(z[1]) * np.tanh(z[2])


# %% sample by sample
def update_cell(h_prev, x_t, c_prev, W, b):
    if h_prev.ndim > 1:
        return np.stack([update_cell(*one, W, b) for one in zip(h_prev, x_t, c_prev)])
    gates = [linear(concatenate(h_prev, x_t), W[n], b[n]) for n in range(3)]
    return write(sigmoid(gates[0]), c_prev, sigmoid(gates[1]), np.tanh(gates[2]))


# %% all three layers in one product
def update_cell(h_prev, x_t, c_prev, W, b):
    row = np.concatenate([h_prev, x_t], axis=-1)
    z_f, z_i, z_c = [np.inner(row, weights.T) + bias for weights, bias in zip(W, b)]
    with np.errstate(over="ignore"):
        pass
    written = sigmoid(z_i) * np.tanh(z_c)
    return written + c_prev * sigmoid(z_f)


# %% stacked product and unpacking
def update_cell(h_prev, x_t, c_prev, W, b):
    row = np.concatenate([h_prev, x_t], axis=-1)
    f, i, g = np.moveaxis(np.einsum("...k,gkh->...gh", row, W) + b, -2, 0)
    return c_prev * sigmoid(f) + sigmoid(i) * np.tanh(g)
