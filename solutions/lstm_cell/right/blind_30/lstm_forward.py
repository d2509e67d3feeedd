"""Right answers to lstm_forward, blind set 30."""

# %% blind 30, accumulate from itertools
def lstm_forward(x, h_0, c_0, W, b):
    from itertools import accumulate

    states = accumulate(x, lambda state, word: lstm_step(state[0], word, state[1], W, b), initial=(h_0, c_0))
    next(states)  # before the first word
    h, c = zip(*states)
    return np.stack(h), np.stack(c)


# %% blind 30, one block with room for the start
def lstm_forward(x, h_0, c_0, W, b):
    room = np.zeros((2, len(x) + 1) + np.shape(h_0))
    room[0, 0], room[1, 0] = h_0, c_0
    for t in range(len(x)):
        room[:, t + 1] = lstm_step(room[0, t], x[t], room[1, t], W, b)
    return room[0, 1:].copy(), room[1, 1:].copy()
