"""Wrong answers to candidate, blind set 28."""

# %% blind 28, a third gate [0.5 curve]: the line of the input gate was copied with its sigmoid, so the candidate can never make a memory fall
def candidate(h_prev, x_t, W_c, b_c):
    g_t = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return g_t


# %% blind 28, tanh for one number [0.7 call]: math.tanh takes a single number, an array of scores stops with a TypeError
from math import tanh


def candidate(h_prev, x_t, W_c, b_c):
    return tanh(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% blind 28, tanh by its definition [0.75 overflow]: right for small scores, but a large one makes infinity over infinity, a warning and nan
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


# %% blind 28, sigmoid stretched [0.4 order+curve]: the word is put in front of what was said, and a stretched sigmoid is a tanh only if the score is doubled first
def candidate(h_prev, x_t, W_c, b_c):
    row = np.hstack((x_t, h_prev))
    return 2 * sigmoid(row @ W_c + b_c) - 1
