"""Right answers to lstm_forward, blind set 23."""

# %% blind 23, accumulate
from itertools import accumulate


def lstm_forward(x, h_0, c_0, W, b):
    states = accumulate(x, lambda s, x_t: lstm_step(s[0], x_t, s[1], W, b), initial=(h_0, c_0))
    next(states)
    h, c = zip(*states)
    return np.array(h), np.array(c)

# %% blind 23, recursion without the last word
def lstm_forward(x, h_0, c_0, W, b):
    if len(x) == 1:
        h, c = lstm_step(h_0, x[0], c_0, W, b)
        return h[None], c[None]
    h, c = lstm_forward(x[:-1], h_0, c_0, W, b)
    h_t, c_t = lstm_step(h[-1], x[-1], c[-1], W, b)
    return np.concatenate([h, [h_t]]), np.concatenate([c, [c_t]])

# %% blind 23, one row more
def lstm_forward(x, h_0, c_0, W, b):
    film = np.empty((2, len(x) + 1) + h_0.shape)
    film[:, 0] = h_0, c_0
    for t in range(len(x)):
        film[:, t + 1] = lstm_step(film[0, t], x[t], film[1, t], W, b)
    return film[0, 1:], film[1, 1:]
