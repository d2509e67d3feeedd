"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, columns as in the textbook [0.7 batch]: W.T times a column, which a batch of rows does not survive
def input_gate(h_prev, x_t, W_i, b_i):
    column = np.concatenate((h_prev, x_t), axis=-1)
    z = np.dot(W_i.T, column) + b_i
    return sigmoid(z)

# %% blind 7, bias at every row [0.6 bias+loop]: the bias is added in the loop, once for each of the H + I numbers
def input_gate(h_prev, x_t, W_i, b_i):
    joined = concatenate(h_prev, x_t)
    score = 0
    for j in range(W_i.shape[0]):
        score = score + joined[..., j : j + 1] * W_i[j] + b_i
    return sigmoid(score)

# %% blind 7, the units share one cake [0.45 sigmoid]: softmax over the units, so that one opens at the cost of the others
def input_gate(h_prev, x_t, W_i, b_i):
    logits = linear(concatenate(h_prev, x_t), W_i, b_i)
    logits = logits - logits.max(axis=-1, keepdims=True)
    weights = np.exp(logits)
    return weights / weights.sum(axis=-1, keepdims=True)
