"""Wrong answers to candidate, blind set 33."""

# %% blind 33, stretched sigmoid [0.5 scaled]: stretches the sigmoid to the range from -1 to 1 without doubling the score, so it is the tanh of half of it and ln 3 gives 0.5 instead of 0.8
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    # from (0, 1) to (-1, 1)
    g_t = 2 * sigmoid(z) - 1
    return g_t


# %% blind 33, tanh from the formula sheet [0.75 overflow]: the textbook quotient of exponentials, right for moderate scores, but at 1000 it warns and gives nan
def candidate(h_prev, x_t, W_c, b_c):
    z = concatenate(h_prev, x_t) @ W_c + b_c
    up = np.exp(z)
    down = np.exp(-z)
    return (up - down) / (up + down)


# %% blind 33, bent before weighing [0.3 early+bias]: the tanh is applied to the joined row and not to the scores, so results leave the range -1 to 1, and the bias is missing
def candidate(h_prev, x_t, W_c, b_c):
    bent = np.tanh(concatenate(h_prev, x_t))
    g_t = bent @ W_c
    return g_t
