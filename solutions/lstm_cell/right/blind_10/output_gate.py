"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, the share out of a tanh, the tanh out of a share
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = len(b_o)
    z = h_prev @ W_o[:H] + (x_t @ W_o[H:] + b_o)
    o_t = (1 + np.tanh(z / 2)) / 2
    return o_t, o_t * (2 * sigmoid(2 * c_t) - 1)
