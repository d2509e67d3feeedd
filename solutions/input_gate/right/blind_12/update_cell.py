"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, the input gate as a forget gate of the candidate
def update_cell(h_prev, x_t, c_prev, W, b):
    news = np.tanh(linear(concatenate(h_prev, x_t), W[2], b[2]))
    memory = 0
    for matrix, bias, content in zip(W[:2], b[:2], (c_prev, news)):
        memory = memory + forget_gate(h_prev, x_t, content, matrix, bias)[1]
    return memory
