"""Blind set 2: right answers to output_gate by odd roads."""

# %% blind 2, tanh from the sigmoid: and the share from the forget gate
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t, said = forget_gate(h_prev, x_t, 2 * sigmoid(2 * c_t) - 1, W_o, b_o)
    return o_t, said

# %% blind 2, a list of two: unpacks like a pair
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o = input_gate(h_prev, x_t, W_o, b_o)
    return [o, np.multiply(o, np.tanh(c_t))]
