"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, tanh from two gates [0.6 scale]: builds the tanh from the sigmoid as 2 sigma(z) - 1 and forgets to double the score inside
def candidate(h_prev, x_t, W_c, b_c):
    score = linear(concatenate(h_prev, x_t), W_c, b_c)
    up = sigmoid(score)
    down = sigmoid(-score)
    return up - down


# %% blind 11, tanh by the book [0.7 overflow]: writes the tanh as a quotient of exponentials, which becomes nan with a warning at large scores
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    e_plus = np.exp(z)
    e_minus = np.exp(-z)
    numerator = e_plus - e_minus
    denominator = e_plus + e_minus
    return numerator / denominator


# %% blind 11, news only [0.4 missing+clip]: leaves the bias out, and cuts the score at -1 and 1 before the tanh, so that no candidate passes 0.76
def candidate(h_prev, x_t, W_c, b_c):
    units = W_c.shape[1]
    score = np.zeros(h_prev.shape)
    for unit in range(units):
        column = W_c[:, unit]
        score[..., unit] = concatenate(h_prev, x_t) @ column
    limited = np.maximum(-1.0, np.minimum(1.0, score))
    return np.tanh(limited)
