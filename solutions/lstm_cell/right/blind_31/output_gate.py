"""Right answers to output_gate, blind set 31."""

# %% blind 31, unit by unit with both tables
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    nh = h_prev.shape[-1]
    nx = x_t.shape[-1]
    o_t = np.zeros(c_t.shape)
    h_t = np.zeros(c_t.shape)
    for k in range(nh):
        z = np.zeros(c_t.shape[:-1]) + b_o[k]
        for j in range(nh):
            z = z + h_prev[..., j] * W_o[j, k]
        for j in range(nx):
            z = z + x_t[..., j] * W_o[nh + j, k]
        o_t[..., k] = sigmoid(z)
        h_t[..., k] = o_t[..., k] * np.tanh(c_t[..., k])
    return o_t, h_t
