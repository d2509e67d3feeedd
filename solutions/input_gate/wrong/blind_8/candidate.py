"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, two curves, one after the other [0.5 extra]: the tanh of the sigmoid of the score
def candidate(h_prev, x_t, W_c, b_c):
    activated = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return np.tanh(activated)

# %% blind 8, a ramp for a curve [0.45 curve]: the score is cut at -1 and 1
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    out = np.array(z, dtype=float)
    out[out > 1] = 1.0
    out[out < -1] = -1.0
    return out

# %% blind 8, three units and one word [0.55 hardcoded+batch]: a loop over 3 units and 7 numbers with math.tanh
def candidate(h_prev, x_t, W_c, b_c):
    import math

    v = list(h_prev) + list(x_t)
    g = np.zeros(3)
    for unit in range(3):
        score = b_c[unit]
        for j in range(7):
            score = score + v[j] * W_c[j, unit]
        g[unit] = math.tanh(score)
    return g
