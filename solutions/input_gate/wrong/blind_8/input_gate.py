"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, the bias behind the curve [0.6 bias]: sigma of the product, and then plus b_i
def input_gate(h_prev, x_t, W_i, b_i):
    hx = concatenate(h_prev, x_t)
    i_t = sigmoid(np.matmul(hx, W_i)) + b_i
    return i_t

# %% blind 8, joined below each other [0.75 axis]: no axis given, so that a batch is joined along the samples
def input_gate(h_prev, x_t, W_i, b_i):
    together = np.concatenate([h_prev, x_t])
    return sigmoid(linear(together, W_i, b_i))

# %% blind 8, f for i, and rounded [0.4 name+dtype]: the forget gate's matrix from the notebook, and two decimals only
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_i)
    return np.round(sigmoid(z), 2)
