"""Wrong answers to `input_gate`, each a cell with what is wrong after the colon: all of them lose points."""
# %% joined below: the axis of a batch
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(np.append(h_prev, x_t) @ W_i + b_i)


# %% weights first: rows are taken for columns
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(W_i @ concatenate(h_prev, x_t) + b_i)


# %% the notebook's bias: whose b_f is it
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(linear(concatenate(h_prev, x_t), W_i, b_f))


# %% rounded: digits are lost
def input_gate(h_prev, x_t, W_i, b_i):
    return np.round(sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i)), 3)


# %% hard: a straight line between 0 and 1
def input_gate(h_prev, x_t, W_i, b_i):
    return np.clip(0.2 * linear(concatenate(h_prev, x_t), W_i, b_i) + 0.5, 0, 1)


# %% only the word: the hidden state has no say
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(x_t @ W_i[h_prev.shape[-1] :] + b_i)


# %% printed: nothing comes back
def input_gate(h_prev, x_t, W_i, b_i):
    print(sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i)))


# %% sign: the exponent has the wrong one
def input_gate(h_prev, x_t, W_i, b_i):
    return 1 / (1 + np.exp(linear(concatenate(h_prev, x_t), W_i, b_i)))


# %% exp without its minus and its one: no share
def input_gate(h_prev, x_t, W_i, b_i):
    return np.exp(concatenate(h_prev, x_t) @ W_i + b_i)


# %% softmax: the units share one
def input_gate(h_prev, x_t, W_i, b_i):
    e = np.exp(linear(concatenate(h_prev, x_t), W_i, b_i))
    return e / e.sum(axis=-1, keepdims=True)


# %% complement: what is not written
def input_gate(h_prev, x_t, W_i, b_i):
    return 1 - sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))


# %% step: open or closed
def input_gate(h_prev, x_t, W_i, b_i):
    return (linear(concatenate(h_prev, x_t), W_i, b_i) > 0) * 1.0


# %% sigmoid of each part: added afterwards
def input_gate(h_prev, x_t, W_i, b_i):
    H = h_prev.shape[-1]
    return sigmoid(h_prev @ W_i[:H]) + sigmoid(x_t @ W_i[H:] + b_i)


# %% bias after the curve
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(concatenate(h_prev, x_t) @ W_i) + b_i


# %% the forget gate returned whole: a pair
def input_gate(h_prev, x_t, W_i, b_i):
    return forget_gate(h_prev, x_t, np.ones(h_prev.shape), W_i, b_i)


# %% slope: the derivative
def input_gate(h_prev, x_t, W_i, b_i):
    s = sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))
    return s * (1 - s)


# %% word first without bias: the input stands before the hidden state, and the bias is left out
def input_gate(h_prev, x_t, W_i, b_i):
    combined = np.concatenate((x_t, h_prev), axis=-1)
    return sigmoid(combined @ W_i)

# %% tanh as gate: a gate with the candidate's curve
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    i_t = np.tanh(z)
    return i_t

# %% what is not kept: the share written is taken for one minus a share
def input_gate(h_prev, x_t, W_i, b_i):
    f = sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))
    return 1 - f

# %% columns of the lecture: W.T times the vector, which no batch survives
def input_gate(h_prev, x_t, W_i, b_i):
    concat = np.concatenate([h_prev, x_t])
    z = np.dot(W_i.T, concat) + b_i
    return 1 / (1 + np.exp(-z))


# %% the memory's matrix: the bias is multiplied, as if it were a share
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(concatenate(h_prev, x_t) @ W_i * b_i)


# %% bias before the product: added to what comes in
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid((h_prev + b_i) @ W_i[: len(b_i)] + x_t @ W_i[len(b_i) :])
