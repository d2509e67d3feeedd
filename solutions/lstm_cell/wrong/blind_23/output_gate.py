"""Wrong answers to output_gate, blind set 23."""

# %% blind 23, same as forgetting [0.55 tanh]: borrows forget_gate, so the memory is said without its tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t, h_t = forget_gate(h_prev, x_t, c_t, W_o, b_o)
    return o_t, h_t

# %% blind 23, tanh written over [0.65 mutated]: bends the memory in place to save an array
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    np.tanh(c_t, out=c_t)
    return o_t, o_t * c_t

# %% blind 23, bends last [0.4 order+swapped]: the tanh comes after the share, and the results come in the other order
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    share = input_gate(h_prev, x_t, W_o, b_o)
    said = np.tanh(share * c_t)
    return said, share

# %% blind 23, candidate as a gate [0.35 tanh+sigmoid]: the curves have changed places
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = candidate(h_prev, x_t, W_o, b_o)
    h_t = o_t * sigmoid(c_t)
    return o_t, h_t
