"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, what is kept of the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    return forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)


# %% blind 12, not said and said
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    silent = sigmoid(-z)
    loudest = np.tanh(c_t)
    return 1 - silent, loudest - silent * loudest


# %% blind 12, two rows in one array
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    both = np.zeros((2,) + np.shape(c_t))
    both[0] = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    both[1] = both[0] * np.tanh(c_t)
    return both
