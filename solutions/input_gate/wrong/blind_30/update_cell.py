"""Wrong answers to update_cell, blind set 30."""

# %% blind 30, candidate before its gate [0.6 blocks]: the second and the third layer are taken in the wrong order, forget, candidate, input
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_c, W_i = W
    b_f, b_c, b_i = b
    _, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    g_t = candidate(h_prev, x_t, W_c, b_c)
    return c_kept + input_gate(h_prev, x_t, W_i, b_i) * g_t


# %% blind 30, what is not kept is written [0.55 tied]: the share written is one minus the share kept, the input gate's own weights are never used
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    free = 1 - f_t  # the room that forgetting has made
    return c_kept + free * candidate(h_prev, x_t, W[2], b[2])


# %% blind 30, three layers of one kind in a loop [0.4 curve+return]: the candidate goes through the sigmoid like the gates, and the share comes back along with the memory
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    layers = []
    for W_k, b_k in zip(W, b):
        layers.append(sigmoid(linear(concat, W_k, b_k)))
    f_t, i_t, g_t = layers
    c_t = f_t * c_prev + i_t * g_t
    return f_t, c_t


# %% blind 30, forgotten two times [0.7 twice]: write is given the memory that has met its shares already, so it is forgotten twice
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return write(f_t, c_kept, i_t, g_t)
