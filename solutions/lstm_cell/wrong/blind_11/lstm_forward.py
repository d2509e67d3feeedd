"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, an ear but no memory [0.5 state]: hands on the hidden state, but begins every word with the memory from before the sentence
def lstm_forward(x, h_0, c_0, W, b):
    h = h_0
    said, known = [], []
    for word in x:
        h, c = lstm_step(h, word, c_0, W, b)
        said.append(h)
        known.append(c)
    return np.stack(said), np.stack(known)


# %% blind 11, a table of T rows [0.7 batch]: makes a table of T rows whatever the input, so a batch loses its axis of samples
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    H = b.shape[1]
    said, known = [], []
    h, c = h_0, c_0
    for t in range(T):
        h, c = lstm_step(h, x[t], c, W, b)
        said.extend(np.ravel(h))
        known.extend(np.ravel(c))
    return np.array(said).reshape(T, -1), np.array(known).reshape(T, -1)


# %% blind 11, states before each word [0.4 index+container]: puts down the states before each word instead of behind it, and returns lists
def lstm_forward(x, h_0, c_0, W, b):
    hs = [h_0]
    cs = [c_0]
    for t in range(len(x)):
        h, c = lstm_step(hs[t], x[t], cs[t], W, b)
        hs.append(h)
        cs.append(c)
    hs.pop()
    cs.pop()
    return hs, cs
