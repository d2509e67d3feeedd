"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, tables filled from one state
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    tables = np.empty((2, T + 1) + np.shape(h_0))
    tables[0, 0], tables[1, 0] = h_0, c_0
    for t in range(T):
        tables[0, t + 1], tables[1, t + 1] = lstm_step(tables[0, t], x[t], tables[1, t], W, b)
    return tables[0, 1:].copy(), tables[1, 1:].copy()


# %% blind 12, each sample is a sentence
def lstm_forward(x, h_0, c_0, W, b):
    if x.ndim == 3:
        sentences = [lstm_forward(x[:, n], h_0[n], c_0[n], W, b) for n in range(x.shape[1])]
        return tuple(np.stack(part, axis=1) for part in zip(*sentences))

    def states():
        state = h_0, c_0
        for word in x:
            state = lstm_step(state[0], word, state[1], W, b)
            yield state

    said, known = zip(*states())
    return np.array(said), np.array(known)
