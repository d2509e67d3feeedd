"""Wrong answers to output_gate, blind set 15."""

# %% blind 15, straight out [0.5 notanh]: says the share of the memory itself without bending it
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * c_t
    return o_t, h_t


# %% blind 15, h before o [0.65 swapped]: returns what is said first and the share second
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o = input_gate(h_prev, x_t, W_o, b_o)
    h = o * np.tanh(c_t)
    return h, o


# %% blind 15, tanh everywhere [0.35 tanh+return]: bends the gate's score by a tanh too and returns only the hidden state
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    scores = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = np.tanh(scores)
    return o_t * np.tanh(c_t)
