"""Wrong answers to update_cell, blind set 15."""

# %% blind 15, f g i [0.6 order]: takes the layers in the order forget, candidate, input
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_c, W_i = W
    b_f, b_c, b_i = b
    f_t, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = input_gate(h_prev, x_t, W_i, b_i)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    return write(f_t, c_prev, i_t, g_t)


# %% blind 15, the whole pair [0.5 pair]: does not take the forget gate's pair apart, so the memory comes out twice, one axis too many
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t = np.array(forget_gate(h_prev, x_t, c_prev, W[0], b[0]))
    i_t = sigmoid(linear(concatenate(h_prev, x_t), W[1], b[1]))
    g_t = np.tanh(linear(concatenate(h_prev, x_t), W[2], b[2]))
    return f_t * c_prev + i_t * g_t


# %% blind 15, kept of the kept [0.35 extra+index]: multiplies what is kept by the share once more and uses the forget gate's bias for all three layers
def update_cell(h_prev, x_t, c_prev, W, b):
    first, second, third = W
    bias = b[0]
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, first, bias)
    concat = concatenate(h_prev, x_t)
    i_t = sigmoid(concat @ second + bias)
    g_t = np.tanh(concat @ third + bias)
    return f_t * c_kept + i_t * g_t
