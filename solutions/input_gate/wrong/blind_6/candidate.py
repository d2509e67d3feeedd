"""Blind set 6: wrong answers to candidate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, bent too early [0.35 nesting]: the tanh is taken of the inputs, the scores stay straight
def candidate(h_prev, x_t, W_c, b_c):
    concat = concatenate(h_prev, x_t)
    bent = np.tanh(concat)
    return linear(bent, W_c, b_c)

# %% blind 6, one letter short [0.45 name]: the tangent, which has no bounds
def candidate(h_prev, x_t, W_c, b_c):
    return np.tan(linear(concatenate(h_prev, x_t), W_c, b_c))

# %% blind 6, cut off at one, no bias [0.35 tanh+bias]: a straight line between -1 and 1, the bias forgotten
def candidate(h_prev, x_t, W_c, b_c):
    z = concatenate(h_prev, x_t) @ W_c
    return np.clip(z, -1, 1)
