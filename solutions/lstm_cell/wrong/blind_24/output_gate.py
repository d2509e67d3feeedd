"""Wrong answers to output_gate, blind set 24."""

# %% blind 24, bends the memory itself [0.65 mutation]: lets np.tanh write into c_t to save memory, so the long-term memory is gone
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    np.tanh(c_t, out=c_t)
    return o_t, o_t * c_t


# %% blind 24, a comma at the end of the line [0.5 container]: a stray comma makes a tuple of the share, and what is said gets one axis too many
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o)),
    h_t = o_t * np.tanh(c_t)
    return o_t, h_t


# %% blind 24, nobody louder than the loudest [0.45 scaled]: divides by the largest memory instead of bending with a tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    loudest = np.max(np.abs(c_t))
    if loudest > 1:
        said = c_t / loudest
    else:
        said = c_t
    return o_t, o_t * said


# %% blind 24, the two curves changed places [0.25 tanh+sigmoid]: uses the tanh for the gate and the sigmoid for the memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(h_prev, x_t)
    o_t = np.tanh(linear(concat, W_o, b_o))
    h_t = o_t * sigmoid(c_t)
    return o_t, h_t
