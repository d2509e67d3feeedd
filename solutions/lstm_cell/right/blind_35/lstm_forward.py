"""Right answers to lstm_forward, blind set 35."""

# %% blind 35, divide and read
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    if T == 1:
        h, c = lstm_step(h_0, x[0], c_0, W, b)
        return h[None], c[None]
    first_h, first_c = lstm_forward(x[: T // 2], h_0, c_0, W, b)
    last_h, last_c = lstm_forward(x[T // 2 :], first_h[-1], first_c[-1], W, b)
    return np.concatenate([first_h, last_h]), np.concatenate([first_c, last_c])


# %% blind 35, accumulate without its start
from itertools import accumulate


def lstm_forward(x, h_0, c_0, W, b):
    states = accumulate(x, lambda hc, word: lstm_step(hc[0], word, hc[1], W, b), initial=(h_0, c_0))
    next(states)  # the start is no word
    return tuple(map(np.stack, zip(*states)))
