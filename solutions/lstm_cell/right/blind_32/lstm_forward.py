"""Right answers to lstm_forward, blind set 32."""

# %% blind 32, accumulate the states
from itertools import accumulate


def lstm_forward(x, h_0, c_0, W, b):
    def read(state, word):
        h, c = state
        return lstm_step(h, word, c, W, b)

    states = list(accumulate(x, read, initial=(h_0, c_0)))[1:]
    h, c = zip(*states)
    return np.stack(h), np.stack(c)


# %% blind 32, one array for both
def lstm_forward(x, h_0, c_0, W, b):
    tape = np.zeros((2, len(x) + 1) + np.shape(c_0))
    tape[0, 0], tape[1, 0] = h_0, c_0
    for t, word in enumerate(x):
        tape[:, t + 1] = lstm_step(tape[0, t], word, tape[1, t], W, b)
    return tape[0, 1:].copy(), tape[1, 1:].copy()
