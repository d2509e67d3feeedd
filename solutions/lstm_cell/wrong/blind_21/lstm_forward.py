"""Blind set 21: wrong answers to lstm_forward, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, every word meets the first memory [0.5 state]: the hidden state is carried from word to word, but the memory is always c_0
def lstm_forward(x, h_0, c_0, W, b):
    said, known = [], []
    h = h_0
    for word in x:
        h, c = lstm_step(h, word, c_0, W, b)
        said.append(h)
        known.append(c)
    return np.stack(said), np.stack(known)

# %% blind 21, the start is counted too [0.45 extra+container]: begins both lists with the state before the first word and leaves them lists
def lstm_forward(x, h_0, c_0, W, b):
    hs = [h_0]
    cs = [c_0]
    for t in range(len(x)):
        h, c = lstm_step(hs[-1], x[t], cs[-1], W, b)
        hs.append(h)
        cs.append(c)
    return hs, cs

# %% blind 21, row zero is the start [0.5 index]: fills the rows from 1 on, so the first word is never read and row 0 holds the start
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    h = np.zeros((T,) + h_0.shape)
    c = np.zeros((T,) + c_0.shape)
    h[0] = h_0
    c[0] = c_0
    for t in range(1, T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c

# %% blind 21, noted before reading [0.4 batch+index]: writes the state down before the word is read, into a table for one sentence only
def lstm_forward(x, h_0, c_0, W, b):
    T, I = x.shape
    H = len(h_0)
    table_h = np.zeros((T, H))
    table_c = np.zeros((T, H))
    state = (h_0, c_0)
    for t in range(T):
        table_h[t], table_c[t] = state
        state = lstm_step(state[0], x[t], state[1], W, b)
    return table_h, table_c
