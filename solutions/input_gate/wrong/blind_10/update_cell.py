"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, i f g as always [0.6 order]: unpacks the layers as other libraries stack them, input gate first
def update_cell(h_prev, x_t, c_prev, W, b):
    W_i, W_f, W_c = W
    b_i, b_f, b_c = b
    hx = concatenate(h_prev, x_t)
    f = sigmoid(linear(hx, W_f, b_f))
    i = sigmoid(linear(hx, W_i, b_i))
    g = np.tanh(linear(hx, W_c, b_c))
    return f * c_prev + i * g

# %% blind 10, forgets twice [0.6 product]: c_kept has met the share already, and meets it again
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_prev = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    hx = concatenate(h_prev, x_t)
    i_t = sigmoid(hx @ W[1] + b[1])
    g_t = np.tanh(hx @ W[2] + b[2])
    c_t = f_t * c_prev + i_t * g_t
    return c_t

# %% blind 10, copied the gate line three times [0.45 bias+sigmoid]: the input gate keeps the b[0], the candidate keeps the sigmoid
def update_cell(h_prev, x_t, c_prev, W, b):
    hx = concatenate(h_prev, x_t)
    forget = sigmoid(linear(hx, W[0], b[0]))
    inp = sigmoid(linear(hx, W[1], b[0]))
    cand = sigmoid(linear(hx, W[2], b[2]))
    return forget * c_prev + inp * cand
