"""Blind set 2: wrong answers to candidate, written from the released notebook before anything was measured."""

# %% blind 2, a gate again [0.4 sigmoid]: sigmoid for tanh
def candidate(h_prev, x_t, W_c, b_c):
    return sigmoid(np.hstack((h_prev, x_t)) @ W_c + b_c)

# %% blind 2, bias outside [0.5 bias]: added after the tanh
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(concatenate(h_prev, x_t) @ W_c) + b_c

# %% blind 2, by its formula, in float16 [0.6 overflow+dtype]: exp over exp overflows, digits are lost
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    g = (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
    return g.astype(np.float16)

# %% blind 2, shown [0.35 return]: print for return
def candidate(h_prev, x_t, W_c, b_c):
    g_t = np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))
    print(g_t)
