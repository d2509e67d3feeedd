"""Wrong answers to input_gate, blind set 27."""

# %% blind 27, shares of one cake [0.4 softmax]: a softmax lets the units compete for one share in all, where each has its own between 0 and 1
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% blind 27, three and the rest [0.6 sizes+overflow]: cuts W_i at row 3, the size of the example, and its own sigmoid warns of a large score
def input_gate(h_prev, x_t, W_i, b_i):
    U, V = W_i[:3], W_i[3:]
    z = h_prev @ U + x_t @ V + b_i
    return 1 / (1 + np.exp(-z))


# %% blind 27, a bracket short [0.6 syntax]: the last bracket is missing, so that Python does not read a right line
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    i_t = sigmoid(linear(concat, W_i, b_i)
    return i_t
