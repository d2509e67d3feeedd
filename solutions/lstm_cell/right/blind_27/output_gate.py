"""Right answers to output_gate, blind set 27."""

# %% blind 27, the gate keeps a bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    # word for word a forget gate, only that the memory is bent before
    return forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)
