"""Wrong answers to output_gate, blind set 34."""

# %% blind 34, curve after the product [0.65 tanh]: o_t is right, but the share multiplies the raw memory and the tanh comes after it, so time is said with nearly 1 and not with one half
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t

# %% blind 34, sigmoid for the memory too [0.6 sigmoid]: o_t is right, but the memory is bent by the sigmoid and not by the tanh, so what is said is never negative and an empty memory speaks
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = sigmoid(z)
    said = sigmoid(c_t)
    h_t = o_t * said
    return o_t, h_t

# %% blind 34, memory of the first cell and pair reversed [0.4 swapped+global]: the notebook's old memory c_prev is bent and the argument c_t is never used, and the pair comes back with h_t in front
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * np.tanh(c_prev)
    return h_t, o_t

# %% blind 34, gate hears the memory [0.35 peephole+tanh]: the row is made of the memory and the word and h_prev is never used, and the memory goes out without a tanh, so it may be louder than 1
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    feedback = concatenate(c_t, x_t)
    o_t = sigmoid(feedback @ W_o + b_o)
    h_t = o_t * c_t
    return o_t, h_t
