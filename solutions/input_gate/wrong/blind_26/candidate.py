"""Wrong answers to candidate, blind set 26."""

# %% blind 26, stretched sigmoid [0.55 scale]: the stretched sigmoid runs from -1 to 1 but needs twice the score inside, this is the tanh of half the score
def candidate(h_prev, x_t, W_c, b_c):
    share = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return share * 2 - 1


# %% blind 26, tanh from the formula sheet [0.7 overflow]: right for small scores, but the powers overflow for large ones, with a warning and nan
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


# %% blind 26, two tanhs [0.3 split+batch]: bends the two halves of the score separately, so that the sum may pass 1, and len counts the samples of a batch and not the units
def candidate(h_prev, x_t, W_c, b_c):
    H = len(h_prev)
    from_before = np.tanh(h_prev @ W_c[:H])
    from_word = np.tanh(x_t @ W_c[H:] + b_c)
    return from_before + from_word
