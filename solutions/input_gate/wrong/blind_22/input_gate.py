"""Blind set 22: wrong answers to input_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, a habit turned round [0.6 sign]: subtracts the bias, since its habit is not to write
def input_gate(h_prev, x_t, W_i, b_i):
    habit = -1 * b_i
    z = linear(concatenate(h_prev, x_t), W_i, habit)
    return sigmoid(z)

# %% blind 22, the forget gate with other weights [0.6 tuple]: returns the whole pair of the forget gate instead of the share
def input_gate(h_prev, x_t, W_i, b_i):
    empty_memory = np.zeros(h_prev.shape)
    i_t = forget_gate(h_prev, x_t, empty_memory, W_i, b_i)
    return i_t

# %% blind 22, the ink is divided among the units [0.25 softmax+bias]: lets the units share one whole, and never adds the bias
def input_gate(h_prev, x_t, W_i, b_i):
    H = h_prev.shape[-1]
    logits = h_prev @ W_i[:H]
    logits = logits + x_t @ W_i[H:]
    ink = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return ink / np.sum(ink, axis=-1, keepdims=True)
