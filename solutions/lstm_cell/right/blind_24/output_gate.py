"""Right answers to output_gate, blind set 24."""

# %% blind 24, a forget gate for the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t, h_t = forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)
    return o_t, h_t


# %% blind 24, bent by the sigmoid
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = h_prev.shape[-1]
    share = sigmoid(h_prev @ W_o[:H] + x_t @ W_o[H:] + b_o)
    return share, share - 2 * share * sigmoid(-2 * c_t)
