"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, all four layers side by side
def lstm_step(h_prev, x_t, c_prev, W, b):
    H = b.shape[1]
    z = concatenate(h_prev, x_t) @ W.transpose(1, 0, 2).reshape(-1, 4 * H) + b.reshape(-1)
    f, i, g, o = (z[..., k * H : (k + 1) * H] for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t

# %% blind 7, the output gate is an input gate
def lstm_step(h_prev, x_t, c_prev, W, b):
    known = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    said = input_gate(h_prev, x_t, W[-1], b[-1]) * np.tanh(known)
    return said, known
