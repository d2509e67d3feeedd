"""Blind set 2: right answers to lstm_step by odd roads."""

# %% blind 2, all gates in one product: einsum, then split
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = np.concatenate([h_prev, x_t], axis=-1)
    f, i, g, o = (np.einsum("...i,ij->...j", row, w) + v for w, v in zip(W, b))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t

# %% blind 2, walrus and slices: the memory made on the way
def lstm_step(h_prev, x_t, c_prev, W, b):
    return output_gate(h_prev, x_t, c_t := update_cell(h_prev, x_t, c_prev, W[:3], b[:3]), W[-1], b[-1])[1], c_t
