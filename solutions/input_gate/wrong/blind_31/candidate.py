"""Wrong answers to candidate, blind set 31."""

# %% blind 31, stretched sigmoid [0.5 scaled]: 2 sigma(z) - 1 is tanh(z/2), the factor 2 in the argument is missing; the range is right, but tanh(ln 3) comes out as 0.5 instead of 0.8
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    # stretch 0..1 to -1..1
    return 2 * sigmoid(z) - 1


# %% blind 31, definition from the formula book [0.75 overflow]: sinh over cosh is right for small scores, but at 1000 exp overflows with warnings and inf/inf gives nan instead of 1
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    ep = np.exp(z)
    em = np.exp(-z)
    g_t = (ep - em) / (ep + em)
    return g_t


# %% blind 31, arctan without the bias [0.25 curve+bias]: the curve is arctan instead of tanh, so values reach 1.57, and b_c is never added
def candidate(h_prev, x_t, W_c, b_c):
    concat = concatenate(h_prev, x_t)
    z = concat @ W_c
    return np.arctan(z)
