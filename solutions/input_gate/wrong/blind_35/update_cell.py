"""Wrong answers to update_cell, blind set 35."""

# %% blind 35, three in one comprehension [0.35 order+sigmoid]: the first layer is taken for the input gate and the second for the forget gate, and the candidate goes through the sigmoid like the gates, so it is never negative
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    i_t, f_t, g_t = (sigmoid(linear(row, matrix, bias)) for matrix, bias in zip(W, b))
    return f_t * c_prev + i_t * g_t


# %% blind 35, chain of products [0.4 product]: all three layers are multiplied onto the memory, f * i * g * c, there is no plus sign, so an empty memory stays empty for ever
def update_cell(h_prev, x_t, c_prev, W, b):
    curves = [sigmoid, sigmoid, np.tanh]
    c_t = c_prev
    for curve, matrix, bias in zip(curves, W, b):
        c_t = c_t * curve(linear(concatenate(h_prev, x_t), matrix, bias))
    return c_t


# %% blind 35, one wide matrix [0.5 reshape]: the three matrices are put side by side by reshape, which only cuts the numbers anew, so the shapes and the biases are right and the weights are scrambled
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = W.reshape(W.shape[1], -1)  # (3, 7, 3) -> (7, 9)
    z = concatenate(h_prev, x_t) @ wide + b.reshape(-1)
    zf, zi, zg = np.split(z, 3, axis=-1)
    return sigmoid(zf) * c_prev + sigmoid(zi) * np.tanh(zg)
