"""Blind set 6: right ways to write output_gate, written from the released notebook alone."""

# %% blind 6, halves of W and a division
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    upper, lower = np.split(W_o, [h_prev.shape[-1]])
    z = b_o + x_t @ lower + h_prev @ upper
    o_t = np.tanh(z / 2) / 2 + 0.5
    h_t = np.multiply(o_t, 2 * sigmoid(2 * c_t) - 1)
    return o_t, h_t
