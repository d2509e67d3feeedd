"""Wrong answers to candidate, blind set 14."""

# %% blind 14, stretched gate [0.55 formula]: stretches the sigmoid to -1 to 1 but forgets the 2 inside, so the curve is too flat
def candidate(h_prev, x_t, W_c, b_c):
    share = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return 2 * share - 1

# %% blind 14, a curve for each part [0.35 tanh+batch]: bends the two parts one by one and adds them, and cuts W at the number of samples
def candidate(h_prev, x_t, W_c, b_c):
    H = len(h_prev)
    from_before = np.tanh(h_prev @ W_c[:H])
    from_word = np.tanh(x_t @ W_c[H:] + b_c)
    return from_before + from_word

# %% blind 14, repaired nan [0.85 overflow]: writes tanh with exp and mends the nan of large scores, which still warns
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    e = np.exp(2 * z)
    g_t = (e - 1) / (e + 1)
    return np.nan_to_num(g_t, nan=1.0)
