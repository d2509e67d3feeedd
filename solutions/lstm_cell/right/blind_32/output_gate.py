"""Right answers to output_gate, blind set 32."""

# %% blind 32, borrowed from the forget gate
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    # a share of the bent memory: the forget gate does just that, on tanh(c_t)
    share, said = forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)
    return share, said
