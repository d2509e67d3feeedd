"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, sigmoid stretched [0.45 sigmoid]: 2 sigmoid(z) - 1 is tanh of half the score
def candidate(h_prev, x_t, W_c, b_c):
    share = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    # bring it from 0..1 to -1..1
    return 2 * share - 1

# %% blind 7, input first and no bias [0.35 order+bias]: joins x before h, and forgets b_c
def candidate(h_prev, x_t, W_c, b_c):
    inp = np.concatenate([x_t, h_prev], axis=-1)
    return np.tanh(inp @ W_c)

# %% blind 7, tanh by its definition [0.75 overflow]: e to the z overflows, and a large score becomes nan
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    plus, minus = np.exp(z), np.exp(-z)
    return (plus - minus) / (plus + minus)
