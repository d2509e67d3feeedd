"""Blind set 1: wrong answers to lstm_step."""

# %% blind 1, swapped [0.7 swapped]: memory first
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f, i, g, o = (linear(concat, W[k], b[k]) for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return c_t, sigmoid(o) * np.tanh(c_t)

# %% blind 1, the old memory is said [0.5 memory]: tanh(c_prev)
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f, i, g, o = (linear(concat, W[k], b[k]) for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_prev), c_t

# %% blind 1, no bias [0.6 bias]: b is not used
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f, i, g, o = (concat @ W[k] for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t

# %% blind 1, the candidate is a gate [0.5 sigmoid]: sigmoid(g)
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f, i, g, o = (sigmoid(linear(concat, W[k], b[k])) for k in range(4))
    c_t = f * c_prev + i * g
    return o * np.tanh(c_t), c_t

# %% blind 1, memory not squashed [0.5 notanh]: h = o c
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f, i, g, o = (linear(concat, W[k], b[k]) for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * c_t, c_t

# %% blind 1, the old memory is lost [0.4 missing]: no forget gate
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f, i, g, o = (linear(concat, W[k], b[k]) for k in range(4))
    c_t = sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t

# %% blind 1, torch's order [0.4 order]: i, f, g, o
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    i, f, g, o = (linear(concat, W[k], b[k]) for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t

# %% blind 1, order of the parts [0.6 order]: x_t before h_prev
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(x_t, h_prev)
    f, i, g, o = (linear(concat, W[k], b[k]) for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
