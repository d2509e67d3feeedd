"""Wrong answers to candidate, blind set 27."""

# %% blind 27, a stretched sigmoid [0.5 formula]: 2 sigmoid(z) minus 1 is the tanh of half the score, the 2 inside is missing
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(z) - 1


# %% blind 27, bias after the bend [0.5 bias]: adds the bias behind the tanh and then clips to stay between -1 and 1
def candidate(h_prev, x_t, W_c, b_c):
    bent = np.tanh(concatenate(h_prev, x_t) @ W_c)
    return np.clip(bent + b_c, -1, 1)


# %% blind 27, tanh by definition [0.4 order+overflow]: the word stands in front of the hidden state, and the quotient of exponentials is nan with a warning for a large score
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(np.concatenate((x_t, h_prev), axis=-1), W_c, b_c)
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
