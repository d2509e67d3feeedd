"""Right answers to output_gate, blind set 33."""

# %% blind 33, half a tanh twice
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = concatenate(h_prev, x_t) @ W_o + b_o
    # the share from one tanh, what is said from another
    o_t = np.tanh(z * 0.5) * 0.5 + 0.5
    said = np.multiply(o_t, np.tanh(c_t))
    return o_t, said
