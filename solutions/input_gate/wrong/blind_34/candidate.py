"""Wrong answers to candidate, blind set 34."""

# %% blind 34, shifted sigmoid [0.5 scaled]: 2 sigmoid(z) - 1 has the right range and sign, but it is the tanh of half the score, so all values but 0 and the far ends are too small
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2.0 * sigmoid(z) - 1.0

# %% blind 34, amplifier with rails [0.25 clip+bias]: the score is cut off at -1 and 1 like an amplifier at its supply, no tanh is taken, and the bias is missing
def candidate(h_prev, x_t, W_c, b_c):
    v = concatenate(h_prev, x_t) @ W_c
    v_out = np.minimum(np.maximum(v, -1.0), 1.0)
    return v_out

# %% blind 34, offset after the curve [0.5 bias]: the bias is added after the tanh and not before it, so time becomes exactly 1 at boys, and the candidate can leave the range from -1 to 1
def candidate(h_prev, x_t, W_c, b_c):
    s = concatenate(h_prev, x_t) @ W_c
    g_t = np.tanh(s) + b_c
    return g_t
