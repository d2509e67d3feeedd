"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, the memory is not handed on [0.45 memory]: every step starts from c_0
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    h_t = h_0
    for x_t in x:
        h_t, c_t = lstm_step(h_t, x_t, c_0, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h), np.stack(c)

# %% blind 3, a row too early [0.5 early]: what was there before the word is put down
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    h_t, c_t = h_0, c_0
    for x_t in x:
        h.append(h_t)
        c.append(c_t)
        h_t, c_t = lstm_step(h_t, x_t, c_t, W, b)
    return np.stack(h), np.stack(c)

# %% blind 3, rows made for one sentence [0.65 batch]: no place for a batch
def lstm_forward(x, h_0, c_0, W, b):
    T, H = len(x), len(h_0)
    h, c = np.zeros((T, H)), np.zeros((T, H))
    h_t, c_t = h_0, c_0
    for t in range(T):
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
        h[t], c[t] = h_t, c_t
    return h, c

# %% blind 3, one word short [0.55 delete]: the loop ends before the last word
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [h_0], [c_0]
    for t in range(1, len(x)):
        h_t, c_t = lstm_step(h[-1], x[t - 1], c[-1], W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h[1:]), np.stack(c[1:])

# %% blind 3, deaf and swapped [0.35 memory+swapped]: h_0 at every word, memory first
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    c_t = c_0
    for x_t in x:
        h_t, c_t = lstm_step(h_0, x_t, c_t, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.array(c), np.array(h)
