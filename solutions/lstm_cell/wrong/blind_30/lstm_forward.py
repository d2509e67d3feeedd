"""Wrong answers to lstm_forward, blind set 30."""

# %% blind 30, every word is the first [0.45 carry]: each step starts again from h_0 and c_0, nothing is handed on from word to word
def lstm_forward(x, h_0, c_0, W, b):
    steps = [lstm_step(h_0, word, c_0, W, b) for word in x]
    h = np.stack([s[0] for s in steps])
    c = np.stack([s[1] for s in steps])
    return h, c


# %% blind 30, list with the start in it [0.5 rows+kind]: the state before the first word stands in row 0, one row too many, and lists are returned instead of arrays
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [h_0], [c_0]
    for t in range(len(x)):
        h_t, c_t = lstm_step(hs[-1], x[t], cs[-1], W, b)
        hs.append(h_t)
        cs.append(c_t)
    return hs, cs


# %% blind 30, words on the axis before the units [0.7 batch]: right for one sentence, but in a batch the sentences come in front and the words second
def lstm_forward(x, h_0, c_0, W, b):
    said, known = [], []
    h_t, c_t = h_0, c_0
    for x_t in x:
        h_t, c_t = lstm_step(h_t, x_t, c_t, W, b)
        said.append(h_t)
        known.append(c_t)
    # (N, T, H) is what I know from Keras
    return np.stack(said, axis=-2), np.stack(known, axis=-2)


# %% blind 30, empty start and only the end [0.35 start+last]: it always begins with zeros instead of h_0 and c_0, and returns the state after the last word only
def lstm_forward(x, h_0, c_0, W, b):
    # from an empty memory
    h = np.zeros_like(h_0)
    c = np.zeros_like(c_0)
    for word in x:
        h, c = lstm_step(h, word, c, W, b)
    return h, c
