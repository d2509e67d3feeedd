"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, the gate listens to the memory [0.45 memory]: c_t where h_prev belongs
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(c_t, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)

# %% blind 3, the share is bent [0.4 brackets]: tanh around the share, not around the memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, np.tanh(o_t) * c_t
