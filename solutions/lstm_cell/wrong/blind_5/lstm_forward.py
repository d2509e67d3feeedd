"""Blind set 5: wrong answers to lstm_forward, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, always from the start [0.45 update]: each word is read with h_0 and c_0
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    for x_t in x:
        h_t, c_t = lstm_step(h_0, x_t, c_0, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h), np.stack(c)

# %% blind 5, after the first word [0.35 early]: the return stands in the loop
def lstm_forward(x, h_0, c_0, W, b):
    hs = []
    cs = []
    h_t, c_t = h_0, c_0
    for t in range(len(x)):
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
        hs.append(h_t)
        cs.append(c_t)
        return np.stack(hs), np.stack(cs)

# %% blind 5, the start as well [0.65 extra]: h_0 and c_0 stand in the first row
def lstm_forward(x, h_0, c_0, W, b):
    h = [h_0]
    c = [c_0]
    for word in x:
        h_new, c_new = lstm_step(h[-1], word, c[-1], W, b)
        h.append(h_new)
        c.append(c_new)
    return np.array(h), np.array(c)

# %% blind 5, eight words of three [0.4 hardcoded+update]: sizes of the example built in, and the memory is never handed on
def lstm_forward(x, h_0, c_0, W, b):
    h = np.zeros((8, 3))
    c = np.zeros((8, 3))
    h_t = h_0
    for t in range(8):
        h_t, c_t = lstm_step(h_t, x[t], c_0, W, b)
        h[t] = h_t
        c[t] = c_t
    return h, c
