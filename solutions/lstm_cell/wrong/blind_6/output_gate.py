"""Blind set 6: wrong answers to output_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, listens to the memory [0.6 name]: c_t is joined with the word in place of h_prev
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(c_t, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)

# %% blind 6, only what is said [0.5 missing]: the share is not returned
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(h_prev, x_t)
    o_t = sigmoid(linear(concat, W_o, b_o))
    h_t = o_t * np.tanh(c_t)
    return h_t

# %% blind 6, tanh for both, in place [0.45 tanh+mutation]: the gate may be negative, and c_t is overwritten
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = np.tanh(linear(concatenate(h_prev, x_t), W_o, b_o))
    np.tanh(c_t, out=c_t)
    return o_t, o_t * c_t
