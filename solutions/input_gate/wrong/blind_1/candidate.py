"""Blind set 1: wrong answers to candidate."""

# %% blind 1, sigmoid [0.4 sigmoid]: never negative
def candidate(h_prev, x_t, W_c, b_c):
    return sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))

# %% blind 1, half the score [0.5 scaled]: tanh of z / 2
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c) / 2)

# %% blind 1, bias taken off [0.6 sign]: minus
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(concatenate(h_prev, x_t) @ W_c - b_c)

# %% blind 1, cut at zero [0.5 relu]: negative ones are lost
def candidate(h_prev, x_t, W_c, b_c):
    return np.maximum(0, np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c)))

# %% blind 1, input first, no bias [0.4 order+bias]: two faults
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(concatenate(x_t, h_prev) @ W_c)

# %% blind 1, bare tanh [0.4 name]: tanh has no owner
def candidate(h_prev, x_t, W_c, b_c):
    return tanh(linear(concatenate(h_prev, x_t), W_c, b_c))

# %% blind 1, raw [0.4 nosigmoid]: not squashed
def candidate(h_prev, x_t, W_c, b_c):
    return linear(concatenate(h_prev, x_t), W_c, b_c)
