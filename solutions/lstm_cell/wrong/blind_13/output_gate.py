"""Wrong answers to output_gate, written from the released notebook alone."""

# %% blind 13, bends_last [0.65 place]: opens the gate first and bends what came through
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    through = o_t * c_t
    return o_t, np.tanh(through)

# %% blind 13, asks_the_memory [0.55 operand]: the gate looks at the bent memory and the word, not at what was said before
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    bent = np.tanh(c_t)
    o_t = sigmoid(linear(concatenate(bent, x_t), W_o, b_o))
    return o_t, o_t * bent

# %% blind 13, bends_in_place [0.5 mutates+missing]: bends the memory where it lies, and tells only what is said
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    np.tanh(c_t, out=c_t)
    h_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t *= c_t
    return h_t
