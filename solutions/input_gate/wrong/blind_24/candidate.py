"""Wrong answers to candidate, blind set 24."""

# %% blind 24, sigmoid stretched [0.5 scaled]: stretches the sigmoid to -1 to 1 but forgets to double the score, so the curve is too flat
def candidate(h_prev, x_t, W_c, b_c):
    s = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return 2 * s - 1


# %% blind 24, tanh by its definition [0.7 overflow]: divides sums of exponentials, which is inf by inf for large scores
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


# %% blind 24, one letter too few [0.4 name]: writes the tangent instead of the tanh
def candidate(h_prev, x_t, W_c, b_c):
    concat = concatenate(h_prev, x_t)
    g_t = np.tan(linear(concat, W_c, b_c))
    return g_t


# %% blind 24, bends what comes in [0.2 order+bias]: bends the row before the product and leaves out the bias
def candidate(h_prev, x_t, W_c, b_c):
    bent = np.tanh(concatenate(h_prev, x_t))
    return bent @ W_c
