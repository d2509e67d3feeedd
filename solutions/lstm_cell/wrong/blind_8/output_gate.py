"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, the gate gets a tanh [0.5 sigmoid]: o runs from -1 to 1
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = np.tanh(z)
    h_t = o_t * np.tanh(c_t)
    return o_t, h_t

# %% blind 8, the memory through a sigmoid [0.55 sigmoid]: bends the memory to 0..1 instead of -1..1
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    bent = sigmoid(c_t)
    return o_t, o_t * bent

# %% blind 8, looks at the memory, says one thing [0.35 name+return]: joins c_t in the place of h_prev, and returns h_t alone
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    gate_input = concatenate(c_t, x_t)
    o_t = sigmoid(linear(gate_input, W_o, b_o))
    return o_t * np.tanh(c_t)
