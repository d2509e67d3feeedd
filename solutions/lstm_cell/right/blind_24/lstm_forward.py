"""Right answers to lstm_forward, blind set 24."""

# %% blind 24, all words scored beforehand
def lstm_forward(x, h_0, c_0, W, b):
    H = h_0.shape[-1]
    wide = np.concatenate([*W], axis=1)
    from_words = x @ wide[H:] + b.reshape(4 * H)
    h, c = h_0, c_0
    said = np.empty(x.shape[:-1] + (H,))
    known = np.empty(x.shape[:-1] + (H,))
    for t, score in enumerate(from_words):
        f, i, g, o = np.split(score + h @ wide[:H], 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        said[t], known[t] = h, c
    return said, known


# %% blind 24, a generator that walks
def lstm_forward(x, h_0, c_0, W, b):
    def walk(state):
        for word in x:
            h, c = state
            state = lstm_step(h, word, c, W, b)
            yield state

    pairs = list(walk((h_0, c_0)))
    h = np.array([p[0] for p in pairs]).reshape((len(x),) + h_0.shape)
    c = np.array([p[1] for p in pairs]).reshape((len(x),) + c_0.shape)
    return h, c
