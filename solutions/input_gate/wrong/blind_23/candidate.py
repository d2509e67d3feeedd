"""Wrong answers to candidate, blind set 23."""

# %% blind 23, stretched sigmoid [0.55 factor]: two sigmoids minus one, but of z where 2 z is needed
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(z) - 1

# %% blind 23, bends each part [0.45 split]: a tanh for the hidden part and another for the word, added up
def candidate(h_prev, x_t, W_c, b_c):
    H = h_prev.shape[-1]
    from_h = np.tanh(h_prev @ W_c[:H])
    from_x = np.tanh(x_t @ W_c[H:] + b_c)
    return from_h + from_x

# %% blind 23, tanh by hand [0.75 overflow]: quotient of exponentials, which overflows for large scores
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    plus, minus = np.exp(z), np.exp(-z)
    return (plus - minus) / (plus + minus)

# %% blind 23, first bend then weigh [0.3 order+bias]: the tanh bends the input row, and the bias is missing
def candidate(h_prev, x_t, W_c, b_c):
    bent = np.tanh(concatenate(h_prev, x_t))
    return linear(bent, W_c, np.zeros_like(b_c))
