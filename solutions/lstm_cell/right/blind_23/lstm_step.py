"""Right answers to lstm_step, blind set 23."""

# %% blind 23, stack split at the last
def lstm_step(h_prev, x_t, c_prev, W, b):
    (*_, W_o), (*_, b_o) = W, b
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return output_gate(h_prev, x_t, c_t, W_o, b_o)[-1], c_t

# %% blind 23, one product for four
def lstm_step(h_prev, x_t, c_prev, W, b):
    z = np.tensordot(concatenate(h_prev, x_t), W, axes=(-1, 1)) + b
    f, i, g, o = np.moveaxis(z, -2, 0)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t

# %% blind 23, layers by name
def lstm_step(h_prev, x_t, c_prev, W, b):
    layers = {name: (w, v) for name, w, v in zip("figo", W, b)}
    keep, open_, speak = (input_gate(h_prev, x_t, *layers[k]) for k in "fio")
    known = keep * c_prev + open_ * candidate(h_prev, x_t, *layers["g"])
    return speak * np.tanh(known), known
