"""Blind set 5: wrong answers to output_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, shouting [0.6 missing]: the memory is said without the tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(h_prev, x_t)
    o_t = sigmoid(linear(concat, W_o, b_o))
    h_t = o_t * c_t
    return o_t, h_t

# %% blind 5, one bracket further [0.65 bracket]: the tanh bends the product, not the memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t

# %% blind 5, sigmoid twice, h first [0.45 sigmoid+pair]: the memory goes through a sigmoid, the pair is exchanged
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * sigmoid(c_t)
    return h_t, o_t
