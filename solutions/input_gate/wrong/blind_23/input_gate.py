"""Wrong answers to input_gate, blind set 23."""

# %% blind 23, whole pair from the other gate [0.55 container]: borrows forget_gate and hands back both of its results
def input_gate(h_prev, x_t, W_i, b_i):
    return forget_gate(h_prev, x_t, h_prev, W_i, b_i)

# %% blind 23, len of h [0.6 batch]: the matrix is cut at len(h_prev), which in a batch is the number of samples
def input_gate(h_prev, x_t, W_i, b_i):
    H = len(h_prev)
    z = h_prev @ W_i[:H] + x_t @ W_i[H:] + b_i
    return sigmoid(z)

# %% blind 23, threshold and bare exp [0.5 sign+warns]: subtracts the bias, with a sigmoid of its own that overflows
def input_gate(h_prev, x_t, W_i, b_i):
    z = np.concatenate([h_prev, x_t], axis=-1) @ W_i - b_i
    return 1 / (1 + np.exp(-z))

# %% blind 23, writes where nothing is kept [0.3 upsidedown+global]: one minus the share kept that the notebook holds
def input_gate(h_prev, x_t, W_i, b_i):
    kept = sigmoid(concatenate(h_prev, x_t) @ W_f + b_f)
    return 1 - kept
