"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, the gate before the curve [0.4 extra]: tanh of a sigmoid
def candidate(h_prev, x_t, W_c, b_c):
    z = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return np.tanh(z)

# %% blind 3, tan [0.4 tanh]: a letter is missing in the name of the curve
def candidate(h_prev, x_t, W_c, b_c):
    return np.tan(linear(concatenate(h_prev, x_t), W_c, b_c))

# %% blind 3, the textbook formula [0.8 overflow]: overflows at large scores
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)
