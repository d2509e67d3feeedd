"""Right answers to input_gate, blind set 23."""

# %% blind 23, what the forget gate keeps of one
def input_gate(h_prev, x_t, W_i, b_i):
    return forget_gate(h_prev, x_t, 1.0, W_i, b_i)[1]

# %% blind 23, one minus the opposite
def input_gate(h_prev, x_t, W_i, b_i):
    against = linear(concatenate(h_prev, x_t), -W_i, -b_i)
    return 1.0 - sigmoid(against)

# %% blind 23, half a tanh
def input_gate(h_prev, x_t, W_i, b_i):
    first_word_row = len(b_i)
    half = (h_prev @ W_i[:first_word_row] + x_t @ W_i[first_word_row:] + b_i) / 2
    return (1 + np.tanh(half)) / 2
