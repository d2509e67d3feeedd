"""Wrong answers to input_gate, blind set 33."""

# %% blind 33, writing probabilities [0.4 softmax]: turns the scores of the units into probabilities that add up to 1 with a softmax, so only one unit can be wide open
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% blind 33, cheap sigmoid of the old library [0.3 hardsigmoid+order]: a straight line cut at 0 and 1 stands in for the sigmoid and the word is put before the hidden state
def input_gate(h_prev, x_t, W_i, b_i):
    inputs = concatenate(x_t, h_prev)
    z = linear(inputs, W_i, b_i)
    return np.clip(0.2 * z + 0.5, 0.0, 1.0)


# %% blind 33, copied from notebook one [0.35 global]: computes with the global W_f and b_f and not with the arguments, so it gives the forget gate's share and fits no other size
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    i_t = sigmoid(z)
    return i_t


# %% blind 33, computed and not handed over [0.4 missing]: all is right up to the last line, but there is no return and the result is None
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_i, b_i)
    i_t = sigmoid(z)
