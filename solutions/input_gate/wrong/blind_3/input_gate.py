"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, weights turned [0.35 transpose]: W.T does not fit seven numbers
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i.T, b_i)
    return sigmoid(z)

# %% blind 3, rows taken apart from the wrong end [0.5 order+batch]: the first rows for x_t, counted by len
def input_gate(h_prev, x_t, W_i, b_i):
    I = len(x_t)
    return sigmoid(x_t @ W_i[:I] + h_prev @ W_i[I:] + b_i)
