"""Wrong answers to candidate, blind set 36."""

# %% blind 36, saturating gain [0.45 curve]: z / (1 + |z|) is taken for the tanh, so the range and the sign are right but boys gives [-0.6, 0.667, 0.5]
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    gain = 1.0 / (1.0 + np.abs(z))   # Naka-Rushton with n = 1
    return z * gain

# %% blind 36, tanh from exponentials [0.4 overflow+missing]: the bias is never added; and the tanh written out of two exponentials gives nan with warnings at large scores of either sign
def candidate(h_prev, x_t, W_c, b_c):
    z = np.matmul(concatenate(h_prev, x_t), W_c)
    up = np.exp(z)
    down = np.exp(-z)
    return (up - down) / (up + down)

# %% blind 36, rectified response [0.55 rectified]: negative candidates are set to 0, so the mood at boys is 0 instead of -0.905 and a memory can never fall by writing
def candidate(h_prev, x_t, W_c, b_c):
    concat = concatenate(h_prev, x_t)
    response = np.tanh(linear(concat, W_c, b_c))
    response[response < 0] = 0
    return response
