"""Wrong answers to update_cell, blind set 25."""

# %% blind 25, gate called like its function [0.4 name]: names the result after the function it calls, which makes the name local and stops the cell
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    forget_gate, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))
    g_t = np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))
    return c_kept + i_t * g_t

# %% blind 25, input first, forgets twice [0.3 order+extra]: unpacks the layers as input, forget, candidate, and multiplies what is kept by its share once more
def update_cell(h_prev, x_t, c_prev, W, b):
    W_i, W_f, W_c = W
    b_i, b_f, b_c = b
    f_t, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    return f_t * kept + i_t * g_t

# %% blind 25, all layers at once, for batches only [0.6 shape]: broadcasts the biases for a batch, so that for one sample they are crossed with all layers
def update_cell(h_prev, x_t, c_prev, W, b):
    row = np.concatenate([h_prev, x_t], axis=-1)
    scores = np.einsum("...i,kij->k...j", row, W) + b[:, np.newaxis, :]
    f_t = sigmoid(scores[0])
    i_t = sigmoid(scores[1])
    g_t = np.tanh(scores[2])
    return f_t * c_prev + i_t * g_t
