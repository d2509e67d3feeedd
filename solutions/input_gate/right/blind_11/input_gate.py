"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, one unit and one row at a time
def input_gate(h_prev, x_t, W_i, b_i):
    rows_h, rows_x = np.atleast_2d(h_prev), np.atleast_2d(x_t)
    H = rows_h.shape[1]
    answer = np.empty((len(rows_h), H))
    for n, (h, x) in enumerate(zip(rows_h, rows_x)):
        for unit in range(H):
            score = b_i[unit]
            for k in range(H):
                score = score + h[k] * W_i[k, unit]
            for k in range(len(x)):
                score = score + x[k] * W_i[H + k, unit]
            answer[n, unit] = sigmoid(score)
    return answer.reshape(np.shape(h_prev))


# %% blind 11, a gate is half a tanh
def input_gate(h_prev, x_t, W_i, b_i):
    units = b_i.shape[0]
    score = b_i + h_prev @ W_i[:units] + x_t @ W_i[units:]
    return 0.5 + 0.5 * np.tanh(0.5 * score)
