"""Right answers to `output_gate`, each a cell: all of them earn full marks."""
# %% with the helpers
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * np.tanh(c_t)
    return o_t, h_t


# %% by the forget gate
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    return forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)


# %% by the input gate, a list
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = input_gate(h_prev, x_t, W_o, b_o)
    return [o_t, np.multiply(o_t, 2 * sigmoid(2 * c_t) - 1)]


# %% weights split
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = c_t.shape[-1]
    o_t = 0.5 + 0.5 * np.tanh((h_prev @ W_o[:H] + x_t @ W_o[H:] + b_o) / 2)
    return (o_t, np.tanh(c_t) * o_t)


# %% sample by sample
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    if c_t.ndim == 2:
        both = [output_gate(*sample, W_o, b_o) for sample in zip(h_prev, x_t, c_t)]
        return np.array([o for o, h in both]), np.array([h for o, h in both])
    o_t = sigmoid(np.concatenate([h_prev, x_t]) @ W_o + b_o)
    return o_t, np.array([o * np.tanh(c) for o, c in zip(o_t, c_t)])


# %% the words part first, dictionary of parts
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = len(b_o)
    parts = {"word": x_t @ W_o[H:], "said": h_prev @ W_o[:H]}
    share = sigmoid(sum(parts.values()) + b_o)
    return share, np.multiply(np.tanh(c_t), share)


# %% tanh from exponentials of minus the size
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(np.dot(concatenate(h_prev, x_t), W_o) + b_o)
    small = np.exp(-2 * np.abs(c_t))
    return o_t, o_t * np.sign(c_t) * (1 - small) / (1 + small)
