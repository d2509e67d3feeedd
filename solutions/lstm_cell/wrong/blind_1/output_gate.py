"""Blind set 1: wrong answers, written from the released notebook; marks and faults as a teacher gives them."""

# %% blind 1, memory not squashed [0.5 notanh]: no tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * c_t

# %% blind 1, swapped [0.7 swapped]: the pair is swapped
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t * np.tanh(c_t), o_t

# %% blind 1, sigmoid of the memory [0.5 sigmoid]: sigmoid in place of tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * sigmoid(c_t)

# %% blind 1, order [0.65 order]: x_t before h_prev
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(x_t, h_prev), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)

# %% blind 1, share of what was said [0.45 memory]: h_prev in place of c_t
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(h_prev)

# %% blind 1, no bias, memory not squashed [0.35 bias+notanh]: two faults
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(concatenate(h_prev, x_t) @ W_o)
    return o_t, o_t * c_t

# %% blind 1, one result [0.5 pair]: h_t alone
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t * np.tanh(c_t)

# %% blind 1, tanh around all [0.45 brackets]: tanh(o c)
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, np.tanh(o_t * c_t)
