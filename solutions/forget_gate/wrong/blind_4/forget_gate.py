"""Blind set 4: wrong answers to forget_gate, written after the third set was mended, before they were run."""

# %% blind 4, the bias taken off, upside down memory [0.35 sign+upside]: two faults in two lines
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f - b_f)
    return f_t, (1 - f_t) * c_prev

# %% blind 4, one array for both [0.55 container]: stacked into a list of one
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return np.hstack([f_t, forget(f_t, c_prev)])

# %% blind 4, brackets forgotten [0.45 syntax]: two brackets short
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)
    return f_t, forget(f_t, c_prev)

# %% blind 4, the score is the share [0.35 nosigmoid+upside]: no sigmoid, one minus
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = 1 - linear(concatenate(h_prev, x_t), W_f, b_f)
    return f_t, f_t * c_prev
