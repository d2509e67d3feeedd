"""Blind set 2: wrong answers to output_gate, written from the released notebook before anything was measured."""

# %% blind 2, said unbent [0.5 notanh]: the memory's tanh is left out
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * c_t

# %% blind 2, other way round, no bias [0.35 swapped+bias]: h_t first, b_o left out
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(concatenate(h_prev, x_t) @ W_o)
    h_t = o_t * np.tanh(c_t)
    return h_t, o_t

# %% blind 2, a gate of the memory [0.4 memory]: the memory stands where the hidden state belongs
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(c_t, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)

# %% blind 2, a sigmoid for the tanh [0.5 sigmoid]: what is said is never below zero
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * sigmoid(c_t)
