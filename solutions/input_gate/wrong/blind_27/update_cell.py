"""Wrong answers to update_cell, blind set 27."""

# %% blind 27, all at once by reshape [0.5 reshape]: lays the three matrices beside each other with a reshape, which cuts their rows in the wrong places
def update_cell(h_prev, x_t, c_prev, W, b):
    K, D, H = W.shape
    z = concatenate(h_prev, x_t) @ W.reshape(D, K * H) + b.reshape(K * H)
    f, i, g = np.split(z, 3, axis=-1)
    return sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)


# %% blind 27, one product for three [0.6 batch]: right for one sample, but in a batch b is added to the samples instead of to the layers
def update_cell(h_prev, x_t, c_prev, W, b):
    scores = concatenate(h_prev, x_t) @ W + b
    f, i, g = sigmoid(scores[0]), sigmoid(scores[1]), np.tanh(scores[2])
    return f * c_prev + i * g


# %% blind 27, the order of torch [0.4 order+return]: takes the blocks as input, forget, candidate, and gives a pair with a hidden state that nobody asked for
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    i = sigmoid(linear(concat, W[0], b[0]))
    f = sigmoid(linear(concat, W[1], b[1]))
    g = np.tanh(linear(concat, W[2], b[2]))
    c = f * c_prev + i * g
    return np.tanh(c), c
