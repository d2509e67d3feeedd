"""Wrong answers to candidate, blind set 32."""

# %% blind 32, stretched sigmoid [0.5 scaled]: 2 sigmoid(z) - 1 is tanh(z/2), the range and the sign are right but the values too small: -0.635 instead of -0.905
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    # rescale 0..1 to -1..1
    return 2 * sigmoid(z) - 1


# %% blind 32, tanh from the formula [0.75 overflow]: right for small scores, nan and warnings for scores beyond about 710
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    e_plus = np.exp(z)
    e_minus = np.exp(-z)
    return (e_plus - e_minus) / (e_plus + e_minus)


# %% blind 32, tanh on the way in [0.25 sequence+batch]: the tanh bends the joined row instead of the scores, so results leave -1 to 1, and np.append flattens a batch, which then does not fit
def candidate(h_prev, x_t, W_c, b_c):
    features = np.append(h_prev, x_t)
    features = np.tanh(features)  # normalise to [-1, 1]
    return features @ W_c + b_c
