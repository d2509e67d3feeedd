"""Right answers to update_cell, blind set 31."""

# %% blind 31, one flat matrix for three layers
def update_cell(h_prev, x_t, c_prev, W, b):
    L, n_in, H = W.shape
    flat = W.transpose(1, 0, 2).reshape(n_in, L * H)
    z = concatenate(h_prev, x_t) @ flat + b.reshape(L * H)
    z_f = z[..., :H]
    z_i = z[..., H:2 * H]
    z_c = z[..., 2 * H:]
    return sigmoid(z_f) * c_prev + sigmoid(z_i) * np.tanh(z_c)


# %% blind 31, increment of the memory
def update_cell(h_prev, x_t, c_prev, W, b):
    # dC = -(1 - f) C + i g, one explicit step
    f_t = forget_gate(h_prev, x_t, c_prev, W[0], b[0])[0]
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    dC = -(1 - f_t) * c_prev + i_t * g_t
    return c_prev + dC
