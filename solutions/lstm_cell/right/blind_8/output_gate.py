"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, row by row, by hand
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = W_o.shape[1]
    z = np.array(np.broadcast_to(b_o, np.shape(c_t)), dtype=float)
    for j in range(H):
        z += h_prev[..., j, None] * W_o[j]
    for j in range(W_o.shape[0] - H):
        z += x_t[..., j, None] * W_o[H + j]
    o_t = sigmoid(z)
    return o_t, np.tanh(c_t) * o_t
