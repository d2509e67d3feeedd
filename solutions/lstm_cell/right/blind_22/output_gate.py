"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, the tanh from two shares
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = h_prev.shape[-1]
    o_t = sigmoid(h_prev @ W_o[:H] + x_t @ W_o[H:] + b_o)
    voice = 2 * sigmoid(2 * c_t) - 1
    return o_t, o_t * voice
