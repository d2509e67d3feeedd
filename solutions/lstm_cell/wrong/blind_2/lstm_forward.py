"""Blind set 2: wrong answers to lstm_forward, written from the released notebook before anything was measured."""

# %% blind 2, memory not carried [0.45 carried]: every word meets c_0
def lstm_forward(x, h_0, c_0, W, b):
    h, hs, cs = h_0, [], []
    for x_t in x:
        h, c = lstm_step(h, x_t, c_0, W, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs), np.stack(cs)

# %% blind 2, the last word only [0.5 last]: no list is kept
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    for x_t in x:
        h, c = lstm_step(h, x_t, c, W, b)
    return h, c

# %% blind 2, back after the first word [0.35 return]: return stands in the loop
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    hs, cs = [], []
    for t in range(len(x)):
        h, c = lstm_step(h, x[t], c, W, b)
        hs.append(h)
        cs.append(c)
        return np.array(hs), np.array(cs)

# %% blind 2, with the start in front [0.6 toolong]: h_0 and c_0 are rows too
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [h_0], [c_0]
    for x_t in x:
        h, c = lstm_step(hs[-1], x_t, cs[-1], W, b)
        hs.append(h)
        cs.append(c)
    return np.array(hs), np.array(cs)
