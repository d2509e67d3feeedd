"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, two sigmas minus one [0.5 tanh]: 2 sigma(z) - 1 is tanh of half the score
def candidate(h_prev, x_t, W_c, b_c):
    """tanh is only a stretched sigmoid, so reuse the function we already trust."""
    share = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return 2.0 * share - 1.0

# %% blind 10, columns as in MATLAB [0.7 batch]: W' * v is right for one vector, and not for a row for each sample
def candidate(h_prev, x_t, W_c, b_c):
    v = concatenate(h_prev, x_t)
    g = W_c.T @ v + b_c
    return np.tanh(g)

# %% blind 10, tanh by its definition [0.8 stability]: the two exponentials overflow, inf / inf is nan
def candidate(h_prev, x_t, W_c, b_c):
    s = linear(concatenate(h_prev, x_t), W_c, b_c)
    e_plus = np.exp(s)
    e_minus = np.exp(-s)
    return (e_plus - e_minus) / (e_plus + e_minus)
