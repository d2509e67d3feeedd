"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, deaf to itself [0.5 update]: the memory is handed on, what was said is not
def lstm_forward(x, h_0, c_0, W, b):
    said = []
    known = []
    c = c_0
    for word in x:
        c = update_cell(h_0, word, c, W, b)
        o = sigmoid(linear(concatenate(h_0, word), W[3], b[3]))
        h = o * np.tanh(c)
        said.append(h)
        known.append(c)
    return np.array(said), np.array(known)

# %% blind 10, a table for one sentence [0.75 batch]: the tables are (T, H), with len(h_0) for H
def lstm_forward(x, h_0, c_0, W, b):
    T, H = len(x), len(h_0)
    h_all = np.zeros((T, H))
    c_all = np.zeros((T, H))
    h, c = h_0, c_0
    for t in range(T):
        o = sigmoid(linear(concatenate(h, x[t]), W[3], b[3]))
        c = update_cell(h, x[t], c, W, b)
        h = o * np.tanh(c)
        h_all[t] = h
        c_all[t] = c
    return h_all, c_all

# %% blind 10, keeps the start [0.45 extra+container]: row 0 is what was before the first word, and two lists come back
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [h_0], [c_0]
    for x_t in x:
        c_t = update_cell(hs[-1], x_t, cs[-1], W, b)
        o_t = sigmoid(concatenate(hs[-1], x_t) @ W[3] + b[3])
        hs.append(o_t * np.tanh(c_t))
        cs.append(c_t)
    return hs, cs
