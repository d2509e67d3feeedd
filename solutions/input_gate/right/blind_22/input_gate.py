"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, one minus the share not written
def input_gate(h_prev, x_t, W_i, b_i):
    not_written = sigmoid(linear(concatenate(h_prev, x_t), np.negative(W_i), np.negative(b_i)))
    return 1 - not_written

# %% blind 22, the bias as weights of a word that is always said
def input_gate(h_prev, x_t, W_i, b_i):
    always = np.ones(x_t.shape[:-1] + (1,))
    row = concatenate(concatenate(h_prev, x_t), always)
    taller = np.concatenate([W_i, b_i.reshape(1, -1)])
    return sigmoid(row @ taller)
