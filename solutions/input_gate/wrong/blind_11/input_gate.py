"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, row by row [0.7 loop]: goes through a batch row by row and stops one sample early, so that the last row stays 0
def input_gate(h_prev, x_t, W_i, b_i):
    def one(h, x):
        joined = concatenate(h, x)
        return sigmoid(linear(joined, W_i, b_i))

    if h_prev.ndim == 1:
        return one(h_prev, x_t)
    shares = np.zeros(h_prev.shape)
    row = 0
    while row < h_prev.shape[0] - 1:
        shares[row] = one(h_prev[row], x_t[row])
        row += 1
    return shares


# %% blind 11, all shares make one [0.4 softmax]: believes that the shares of the units must add up to 1 and divides by their sum
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    raw = sigmoid(z)
    total = raw.sum(axis=-1, keepdims=True)
    # a share is a part of a whole
    return raw / total


# %% blind 11, two little networks [0.5 swapped+bias]: cuts the rows in the order word, hidden state, and adds the bias to each half
def input_gate(h_prev, x_t, W_i, b_i):
    n_in = x_t.shape[-1]
    W_x = W_i[:n_in]
    W_h = W_i[n_in:]
    from_word = linear(x_t, W_x, b_i)
    from_before = linear(h_prev, W_h, b_i)
    score = from_word + from_before
    return sigmoid(score)
