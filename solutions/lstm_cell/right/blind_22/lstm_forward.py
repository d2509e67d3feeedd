"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, sentence by sentence, never a batch at once
def lstm_forward(x, h_0, c_0, W, b):
    if x.ndim == 3:
        pairs = [lstm_forward(x[:, n], h_0[n], c_0[n], W, b) for n in range(x.shape[1])]
        return np.stack([h for h, _ in pairs], axis=1), np.stack([c for _, c in pairs], axis=1)

    def states(h, c):
        for word in x:
            h, c = lstm_step(h, word, c, W, b)
            yield h, c

    rows = np.array(list(states(h_0, c_0)))
    return rows[:, 0].copy(), rows[:, 1].copy()
