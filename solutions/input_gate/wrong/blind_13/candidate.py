"""Wrong answers to candidate, written from the released notebook alone."""

# %% blind 13, stretched_sigmoid [0.6 stretch]: stretches the sigmoid to -1..1, which is the tanh of half the score
def candidate(h_prev, x_t, W_c, b_c):
    share = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    # a share runs from 0 to 1, a candidate from -1 to 1
    return 2 * share - 1

# %% blind 13, bends_what_comes_in [0.4 inside]: bends the numbers that come in, and not the scores
def candidate(h_prev, x_t, W_c, b_c):
    bent = np.tanh(concatenate(h_prev, x_t))
    return linear(bent, W_c, b_c)

# %% blind 13, two_voices [0.3 apart+bias]: a tanh for each part of the row instead of one for the sum, and the bias in both
def candidate(h_prev, x_t, W_c, b_c):
    H = h_prev.shape[-1]

    def voice(part, weights):
        return np.tanh(linear(part, weights, b_c))

    return voice(h_prev, W_c[:H]) + voice(x_t, W_c[H:])
