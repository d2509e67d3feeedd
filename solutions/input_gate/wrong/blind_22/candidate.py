"""Blind set 22: wrong answers to candidate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, built like the gates [0.4 range]: uses the sigmoid, so a candidate can never be negative
def candidate(h_prev, x_t, W_c, b_c):
    def layer(row, weight, bias, curve=sigmoid):
        return curve(linear(row, weight, bias))

    return layer(concatenate(h_prev, x_t), W_c, b_c)

# %% blind 22, tanh from its definition [0.8 overflow]: the formula is right, but large scores give infinity over infinity and a warning
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up, down = np.exp(z), np.exp(-z)
    g_t = (up - down) / (up + down)
    return g_t

# %% blind 22, cut off at one [0.3 clip+order]: cuts the scores at 1 instead of bending them, with the word in front of the hidden state
def candidate(h_prev, x_t, W_c, b_c):
    row = np.concatenate((x_t, h_prev), axis=-1)
    z = row @ W_c + b_c
    z = np.where(z > 1.0, 1.0, z)
    z = np.where(z < -1.0, -1.0, z)
    return z
