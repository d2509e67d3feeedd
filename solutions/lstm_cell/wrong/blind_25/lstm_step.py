"""Wrong answers to lstm_step, blind set 25."""

# %% blind 25, speaks first [0.35 order]: says something of the old memory and then writes with the new hidden state
def lstm_step(h_prev, x_t, c_prev, W, b):
    _, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_t, x_t, c_prev, W, b)
    return h_t, c_t

# %% blind 25, three results, third layer [0.3 extra+index]: returns the share as well, and uses the candidate's weights for the output gate
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[2], b[2])
    return o_t, h_t, c_t

# %% blind 25, one wide matrix by reshape [0.45 reshape]: makes a wide matrix of the four by reshape alone, which mixes their rows
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    n_layers, D, H = W.shape
    z = row @ W.reshape(D, n_layers * H) + b.reshape(-1)
    f, i, g, o = np.split(z, 4, axis=-1)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    h_t = sigmoid(o) * np.tanh(c_t)
    return h_t, c_t

# %% blind 25, four equal gates [0.3 sigmoid+notanh]: bends the candidate by the sigmoid like the gates, and says the memory unbent
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    f, i, g, o = [sigmoid(linear(row, W_k, b_k)) for W_k, b_k in zip(W, b)]
    c_t = f * c_prev + i * g
    h_t = o * c_t
    return h_t, c_t
