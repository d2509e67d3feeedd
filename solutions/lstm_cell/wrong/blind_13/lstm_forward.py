"""Wrong answers to lstm_forward, written from the released notebook alone."""

# %% blind 13, row_minus_one [0.65 start]: reads its own last row at the first word, and never looks at h_0 and c_0
def lstm_forward(x, h_0, c_0, W, b):
    h = np.zeros((len(x),) + h_0.shape)
    c = np.zeros_like(h)
    for t in range(len(x)):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c

# %% blind 13, before_each_word [0.6 early]: notes the state before it reads each word, so that the rows come one word late
def lstm_forward(x, h_0, c_0, W, b):
    said, known = [], []
    state = (h_0, c_0)
    for word in x:
        said.append(state[0])
        known.append(state[1])
        state = lstm_step(state[0], word, state[1], W, b)
    return np.stack(said), np.stack(known)

# %% blind 13, words_as_columns [0.3 axis+stale]: always starts from the empty memory again, and stacks the words along the second axis
def lstm_forward(x, h_0, c_0, W, b):
    h_t = h_0
    outputs, memories = [], []
    for word in x:
        h_t, c_t = lstm_step(h_t, word, c_0, W, b)
        outputs += [h_t]
        memories += [c_t]
    return np.stack(outputs, axis=1), np.stack(memories, axis=1)
