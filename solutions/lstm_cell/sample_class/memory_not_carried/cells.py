# %% output_gate
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * np.tanh(c_t)
    return o_t, h_t


# %% lstm_step
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t


# %% lstm_forward
def lstm_forward(x, h_0, c_0, W, b):
    h, c, h_t = [], [], h_0
    for x_t in x:
        h_t, c_t = lstm_step(h_t, x_t, c_0, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.array(h), np.array(c)


# %% pack_for_torch
def pack_for_torch(W, b):
    H = W.shape[2]
    order = [1, 0, 2, 3]
    weight_ih = np.concatenate([W[k, H:].T for k in order])
    weight_hh = np.concatenate([W[k, :H].T for k in order])
    bias_ih = np.concatenate([b[k] for k in order])
    return weight_ih, weight_hh, bias_ih, np.zeros(4 * H)
