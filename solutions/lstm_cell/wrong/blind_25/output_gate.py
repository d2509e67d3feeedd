"""Wrong answers to output_gate, blind set 25."""

# %% blind 25, tanh around everything [0.5 brackets]: bends the product of share and memory instead of the memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t

# %% blind 25, tanh by hand in the memory [0.5 mutation+overflow]: doubles the caller's memory on the way, and its exponential overflows
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    c_t *= 2
    e = np.exp(c_t)
    return o_t, o_t * (e - 1) / (e + 1)

# %% blind 25, curves changed places [0.3 swapped]: the gate gets the tanh and the memory the sigmoid
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = np.tanh(z)
    h_t = o_t * sigmoid(c_t)
    return o_t, h_t

# %% blind 25, same array twice [0.5 overwrite]: a second name for the shares is multiplied in place, so both results are what is said
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t
    h_t *= np.tanh(c_t)
    return o_t, h_t
