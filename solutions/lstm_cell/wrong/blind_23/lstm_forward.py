"""Wrong answers to lstm_forward, blind set 23."""

# %% blind 23, one array many times [0.3 mutated+alias]: writes every step into h_0 and c_0, and stacks views of these
def lstm_forward(x, h_0, c_0, W, b):
    said, known = [], []
    for x_t in x:
        h_0[...], c_0[...] = lstm_step(h_0, x_t, c_0, W, b)
        said.append(h_0)
        known.append(c_0)
    return np.stack(said), np.stack(known)

# %% blind 23, words in the middle [0.65 axis]: right for one sentence, a batch comes back with samples in front
def lstm_forward(x, h_0, c_0, W, b):
    states = []
    state = (h_0, c_0)
    for x_t in x:
        state = lstm_step(state[0], x_t, state[1], W, b)
        states.append(state)
    return tuple(np.stack(part, axis=-2) for part in zip(*states))

# %% blind 23, fresh memory at each word [0.5 carry]: hands on what was said, but starts each word from c_0
def lstm_forward(x, h_0, c_0, W, b):
    h = np.empty((len(x),) + h_0.shape)
    c = np.empty((len(x),) + c_0.shape)
    last = h_0
    for t, x_t in enumerate(x):
        h[t], c[t] = lstm_step(last, x_t, c_0, W, b)
        last = h[t]
    return h, c

# %% blind 23, from the end [0.35 backwards+container]: recursion that reads the last word first, and gives lists
def lstm_forward(x, h_0, c_0, W, b):
    if len(x) == 0:
        return [], []
    h_t, c_t = lstm_step(h_0, x[-1], c_0, W, b)
    h, c = lstm_forward(x[:-1], h_t, c_t, W, b)
    return h + [h_t], c + [c_t]
