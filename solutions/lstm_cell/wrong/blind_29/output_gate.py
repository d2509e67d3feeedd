"""Wrong answers to output_gate, blind set 29."""

# %% blind 29, tanh around all [0.65 brackets]: the tanh bends the product instead of the memory, h_t is another number
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t


# %% blind 29, loud and turned round [0.45 tanh+return]: the memory is not bent, so what is said may be louder than 1, and the results come back in the wrong order
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    scores = linear(concatenate(h_prev, x_t), W_o, b_o)
    o = sigmoid(scores)
    h = o * c_t
    return h, o


# %% blind 29, bends where it lies [0.65 mutation]: out writes the tanh into c_t, the cell knows only what is bent from now on
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    np.tanh(c_t, out=c_t)
    return o_t, o_t * c_t


# %% blind 29, looks at the memory [0.55 argument]: the gate is fed with the memory and the word instead of with what was said and the word
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    seen = concatenate(c_t, x_t)
    o_t = sigmoid(seen @ W_o + b_o)
    return o_t, o_t * np.tanh(c_t)
