"""Right answers to output_gate, blind set 34."""

# %% blind 34, unit by unit
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = c_t.shape[-1]
    v = concatenate(h_prev, x_t)
    o_t = np.zeros(c_t.shape)
    h_t = np.zeros(c_t.shape)
    for j in range(H):
        score = np.sum(v * W_o[:, j], axis=-1) + b_o[j]
        o_t[..., j] = sigmoid(score)
        h_t[..., j] = o_t[..., j] * np.tanh(c_t[..., j])
    return o_t, h_t
