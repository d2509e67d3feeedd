"""Blind set 5: wrong answers to candidate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, one more gate [0.4 sigmoid]: the last line of input_gate was kept
def candidate(h_prev, x_t, W_c, b_c):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_c, b_c)
    g_t = sigmoid(z)
    return g_t

# %% blind 5, the formula of tanh [0.8 overflow]: e^1000 over e^1000 is nan
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)

# %% blind 5, a stretched sigmoid [0.55 tanh]: from -1 to 1, but tanh(z) needs the sigmoid of 2z
def candidate(h_prev, x_t, W_c, b_c):
    share = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return 2 * share - 1
