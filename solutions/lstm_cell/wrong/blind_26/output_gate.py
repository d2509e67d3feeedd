"""Wrong answers to output_gate, blind set 26."""

# %% blind 26, the naked memory [0.6 tanh]: the share multiplies the memory itself, without the tanh a memory of 8 is shouted far beyond 1
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    # exactly the forget gate, only with the new memory
    o_t, h_t = forget_gate(h_prev, x_t, c_t, W_o, b_o)
    return o_t, h_t


# %% blind 26, first the share and then the bend [0.6 order]: the tanh is taken of share times memory, the share must multiply the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = sigmoid(z)
    said = o_t * c_t
    h_t = np.tanh(said)
    return o_t, h_t


# %% blind 26, the gate looks at the memory [0.35 argument+return]: the score is made of memory and word where the hidden state belongs, and what is said comes back in front of the share
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(c_t, x_t)
    o_t = sigmoid(linear(concat, W_o, b_o))
    h_t = o_t * np.tanh(c_t)
    return h_t, o_t


# %% blind 26, tanh in its own place [0.7 mutation]: the numbers are right, but out=c_t presses the long-term memory itself through the tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    np.tanh(c_t, out=c_t)
    return o_t, np.multiply(o_t, c_t)
