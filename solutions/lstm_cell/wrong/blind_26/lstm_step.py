"""Wrong answers to lstm_step, blind set 26."""

# %% blind 26, star in the return [0.65 return]: unpacks the pair of the output gate into the result, so three arrays come back and not two
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return *output_gate(h_prev, x_t, c_t, W[3], b[3]), c_t


# %% blind 26, share taken for speech [0.45 unpack+return]: takes the first result of the output gate, the share, for the hidden state, and returns the memory in front
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t, _ = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return c_t, h_t


# %% blind 26, split leaves an axis [0.65 shape]: np.split keeps the first axis with length 1, so the results are (1, H) for a sample and (1, N, H) for a batch
def lstm_step(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c, W_o = np.split(W, 4)
    b_f, b_i, b_c, b_o = np.split(b, 4)
    row = concatenate(h_prev, x_t)
    f_t = sigmoid(row @ W_f + b_f)
    i_t = sigmoid(row @ W_i + b_i)
    g_t = np.tanh(row @ W_c + b_c)
    o_t = sigmoid(row @ W_o + b_o)
    c_t = f_t * c_prev + i_t * g_t
    return o_t * np.tanh(c_t), c_t


# %% blind 26, remembered from torch [0.4 blocks+old]: reads the layers in the order input, forget, and lets the cell speak from the old memory before the new one is written
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    z_i, z_f, z_g, z_o = [linear(concat, W[k], b[k]) for k in range(4)]
    h_t = sigmoid(z_o) * np.tanh(c_prev)
    c_t = sigmoid(z_f) * c_prev + sigmoid(z_i) * np.tanh(z_g)
    return h_t, c_t
