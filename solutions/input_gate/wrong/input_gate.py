"""Wrong answers to `input_gate`, each a cell with what is wrong after the colon: all of them lose points."""
# %% joined below: the axis of a batch
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(np.append(h_prev, x_t) @ W_i + b_i)


# %% weights first: rows are taken for columns
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(W_i @ concatenate(h_prev, x_t) + b_i)


# %% the notebook's bias: whose b_f is it
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(linear(concatenate(h_prev, x_t), W_i, b_f))


# %% rounded: digits are lost
def input_gate(h_prev, x_t, W_i, b_i):
    return np.round(sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i)), 3)


# %% hard: a straight line between 0 and 1
def input_gate(h_prev, x_t, W_i, b_i):
    return np.clip(0.2 * linear(concatenate(h_prev, x_t), W_i, b_i) + 0.5, 0, 1)


# %% only the word: the hidden state has no say
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(x_t @ W_i[h_prev.shape[-1] :] + b_i)


# %% printed: nothing comes back
def input_gate(h_prev, x_t, W_i, b_i):
    print(sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i)))


# %% sign: the exponent has the wrong one
def input_gate(h_prev, x_t, W_i, b_i):
    return 1 / (1 + np.exp(linear(concatenate(h_prev, x_t), W_i, b_i)))
