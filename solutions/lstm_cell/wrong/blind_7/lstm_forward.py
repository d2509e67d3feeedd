"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, always the first ear [0.5 loop]: the hidden state is not handed on, every word hears h_0
def lstm_forward(x, h_0, c_0, W, b):
    all_h, all_c = [], []
    c_t = c_0
    for x_t in x:
        h_t, c_t = lstm_step(h_0, x_t, c_t, W, b)
        all_h.append(h_t)
        all_c.append(c_t)
    return np.stack(all_h), np.stack(all_c)

# %% blind 7, goes home after the first word [0.35 return]: the return stands inside the loop
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    h_t, c_t = h_0, c_0
    for t in range(x.shape[0]):
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
        h.append(h_t)
        c.append(c_t)
        return np.stack(h), np.stack(c)

# %% blind 7, batch first and the pair turned [0.5 batch+return]: goes through the second axis of a batch, as in Keras, and returns (c, h)
def lstm_forward(x, h_0, c_0, W, b):
    axis = 1 if x.ndim == 3 else 0
    outputs, memories = [], []
    h, c = h_0, c_0
    for t in range(x.shape[axis]):
        h, c = lstm_step(h, np.take(x, t, axis=axis), c, W, b)
        outputs.append(h)
        memories.append(c)
    return np.stack(memories, axis=axis), np.stack(outputs, axis=axis)
