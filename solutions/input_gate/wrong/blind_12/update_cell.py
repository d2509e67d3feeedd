"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, kept and kept again [0.6 twice]: multiplies what forget_gate already returns as kept by the share kept once more
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    f_t, c_prev = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    score_i = linear(concatenate(h_prev, x_t), W_i, b_i)
    score_c = linear(concatenate(h_prev, x_t), W_c, b_c)
    return f_t * c_prev + sigmoid(score_i) * np.tanh(score_c)


# %% blind 12, copied a line and forgot a letter [0.7 index]: the input gate has its own matrix, but the bias of the forget gate
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    forget = sigmoid(linear(concat, W[0], b[0]))
    write_share = sigmoid(linear(concat, W[1], b[0]))
    news = np.tanh(linear(concat, W[2], b[2]))
    kept = forget * c_prev
    written = write_share * news
    return kept + written


# %% blind 12, a batch is a story [0.4 batch+container]: reads the samples of a batch one behind the other with one memory, and returns a list of rows
def update_cell(h_prev, x_t, c_prev, W, b):
    def read(h, x, c):
        joined = concatenate(h, x)
        f = sigmoid(linear(joined, W[0], b[0]))
        i = sigmoid(linear(joined, W[1], b[1]))
        g = np.tanh(linear(joined, W[2], b[2]))
        return f * c + i * g

    if h_prev.ndim == 1:
        return read(h_prev, x_t, c_prev)
    memory = c_prev[0]
    rows = []
    for h, x in zip(h_prev, x_t):
        memory = read(h, x, memory)
        rows.append(memory)
    return rows
