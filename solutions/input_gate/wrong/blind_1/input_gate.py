"""Blind set 1: wrong answers, written from the released notebook; marks and faults as a teacher gives them."""

# %% blind 1, input first [0.6 order]: x_t before h_prev
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(linear(concatenate(x_t, h_prev), W_i, b_i))

# %% blind 1, tanh [0.4 tanh]: the candidate's curve
def input_gate(h_prev, x_t, W_i, b_i):
    return np.tanh(linear(concatenate(h_prev, x_t), W_i, b_i))

# %% blind 1, no bias [0.7 bias]: b_i is not used
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(concatenate(h_prev, x_t) @ W_i)

# %% blind 1, scores [0.4 nosigmoid]: not squashed
def input_gate(h_prev, x_t, W_i, b_i):
    return linear(concatenate(h_prev, x_t), W_i, b_i)

# %% blind 1, what is left out [0.45 upside]: 1 - share
def input_gate(h_prev, x_t, W_i, b_i):
    return 1 - sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))

# %% blind 1, append [0.65 batch]: a batch is flattened
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(np.append(h_prev, x_t) @ W_i + b_i)

# %% blind 1, list [0.55 container]: a list comes back
def input_gate(h_prev, x_t, W_i, b_i):
    return list(sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i)))

# %% blind 1, no bias and tanh [0.3 bias+tanh]: two faults
def input_gate(h_prev, x_t, W_i, b_i):
    return np.tanh(concatenate(h_prev, x_t) @ W_i)

# %% blind 1, nothing back [0.45 return]: no return
def input_gate(h_prev, x_t, W_i, b_i):
    i_t = sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))
