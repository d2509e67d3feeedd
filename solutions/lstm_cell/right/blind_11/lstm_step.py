"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, four scores by one einsum
def lstm_step(h_prev, x_t, c_prev, W, b):
    scores = np.einsum("...k,gkh->g...h", concatenate(h_prev, x_t), W)
    scores = scores + (b if np.ndim(h_prev) == 1 else b[:, np.newaxis, :])
    gates = sigmoid(scores)
    c_t = gates[0] * c_prev + gates[1] * np.tanh(scores[2])
    h_t = gates[3] * np.tanh(c_t)
    return h_t, c_t


# %% blind 11, the word without a voice, then the voice
def lstm_step(h_prev, x_t, c_prev, W, b):
    known = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    unbent = np.tanh(known)
    loud = input_gate(h_prev, x_t, W[-1], b[-1])
    return unbent - (1 - loud) * unbent, known
