"""Wrong answers to candidate, blind set 29."""

# %% blind 29, stretched sigmoid [0.6 scale]: 2 sigma of z minus 1 is the tanh of half the score, the 2 inside is missing
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(z) - 1


# %% blind 29, tanh by hand [0.75 overflow]: the quotient of exponentials overflows for large scores, warns and gives nan, where np.tanh is silent
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


# %% blind 29, gated already [0.35 extra+bias]: a gate made of the candidate's own weights multiplies it, which nobody asked for, and the tanh has no bias
def candidate(h_prev, x_t, W_c, b_c):
    how_much = input_gate(h_prev, x_t, W_c, b_c)
    what = np.tanh(concatenate(h_prev, x_t) @ W_c)
    return how_much * what
