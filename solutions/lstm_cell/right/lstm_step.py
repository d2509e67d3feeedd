"""Right answers to `lstm_step`, each a cell: all of them earn full marks."""
# %% with the functions
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t


# %% without the functions
def lstm_step(h_prev, x_t, c_prev, W, b):
    k = np.concatenate([h_prev, x_t], axis=-1)
    f, i, g, o = (k @ W[n] + b[n] for n in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t


# %% one product
def lstm_step(h_prev, x_t, c_prev, W, b):
    z = np.concatenate([h_prev, x_t], axis=-1) @ np.hstack(list(W)) + np.hstack(list(b))
    f, i, g, o = np.split(z, 4, axis=-1)
    c_t = c_prev * sigmoid(f) + np.tanh(g) * sigmoid(i)
    return np.tanh(c_t) * sigmoid(o), c_t


# %% einsum
def lstm_step(h_prev, x_t, c_prev, W, b):
    z = np.einsum("...k,lkh->l...h", concatenate(h_prev, x_t), W) + b.reshape(4, *([1] * (h_prev.ndim - 1)), -1)
    c_t = sigmoid(z[0]) * c_prev + sigmoid(z[1]) * np.tanh(z[2])
    return [sigmoid(z[3]) * np.tanh(c_t), c_t]


# %% the helpers of notebook 2
def lstm_step(h_prev, x_t, c_prev, W, b):
    f_t, kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    c_t = kept + input_gate(h_prev, x_t, W[1], b[1]) * candidate(h_prev, x_t, W[2], b[2])
    return input_gate(h_prev, x_t, W[3], b[3]) * np.tanh(c_t), c_t


# %% without the given functions
def lstm_step(h_prev, x_t, c_prev, W, b):
    H = b.shape[-1]
    f, i, g, o = (h_prev @ w[:H] + x_t @ w[H:] + v for w, v in zip(W, b))
    gate = lambda z: (np.tanh(0.5 * z) + 1) / 2
    c_t = gate(f) * c_prev + gate(i) * np.tanh(g)
    return np.tanh(c_t) * gate(o), c_t


# %% by the memory's update and one gate
def lstm_step(h_prev, x_t, c_prev, W, b):
    known = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return output_gate(h_prev, x_t, known, W[-1], b[-1])[1], known
