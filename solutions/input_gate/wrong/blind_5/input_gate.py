"""Blind set 5: wrong answers to input_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, copied from notebook 1 [0.4 globals]: W_f and b_f were left standing in the copied line
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    i_t = sigmoid(linear(concat, W_f, b_f))
    return i_t

# %% blind 5, what is not forgotten [0.45 inverse]: 1 minus the gate, as if it were tied to the other one
def input_gate(h_prev, x_t, W_i, b_i):
    gate = sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))
    return 1 - gate

# %% blind 5, all by hand [0.65 order+overflow]: word before hidden state, and the short sigmoid warns
def input_gate(h_prev, x_t, W_i, b_i):
    inputs = np.concatenate([x_t, h_prev], axis=-1)
    z = np.matmul(inputs, W_i) + b_i
    return 1 / (1 + np.exp(-z))
