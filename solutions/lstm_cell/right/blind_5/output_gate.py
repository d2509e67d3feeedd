"""Blind set 5: right ways to write output_gate, written from the released notebook alone."""

# %% blind 5, the forget gate again, on a bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    return forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)
