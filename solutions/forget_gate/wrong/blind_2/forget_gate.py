"""Blind set 2: wrong answers to forget_gate."""

# %% blind 2, bias twice [0.65 scaled]: linear adds it already
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f) + b_f
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)

# %% blind 2, the input for the memory [0.35 memory]: x_t in the place of c_prev, which does not fit
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, x_t)

# %% blind 2, kept memory squashed [0.5 extra]: a tanh too many
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, np.tanh(forget(f_t, c_prev))

# %% blind 2, order and upside [0.35 order+upside]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(x_t, h_prev), W_f, b_f))
    return f_t, forget(1 - f_t, c_prev)

# %% blind 2, comma missing [0.4 syntax]: no comma between the results
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t forget(f_t, c_prev)

# %% blind 2, a dictionary [0.55 container]: results by name
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return {"f_t": f_t, "c_kept": forget(f_t, c_prev)}

# %% blind 2, notebook's memory [0.55 globals]: c_prev of the notebook
def forget_gate(h, x, c, W, b):
    f_t = sigmoid(linear(concatenate(h, x), W, b))
    return f_t, forget(f_t, c_prev)

# %% blind 2, no bias, swapped [0.5 bias+swapped]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    return forget(f_t, c_prev), f_t
