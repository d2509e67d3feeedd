"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, the memory unbent [0.55 missing]: says o times c, without the tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(concatenate(h_prev, x_t) @ W_o + b_o)
    h_t = np.multiply(o_t, c_t)
    return o_t, h_t

# %% blind 7, bent too late [0.55 order]: the tanh of the product instead of the product with the tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, np.tanh(o_t * c_t)

# %% blind 7, the pair turned, the input first [0.5 return+order]: returns (h_t, o_t), and joins x before h
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(x_t, h_prev), W_o, b_o))
    h_t = o_t * np.tanh(c_t)
    return h_t, o_t
