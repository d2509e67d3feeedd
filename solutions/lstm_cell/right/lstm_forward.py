"""Right answers to `lstm_forward`, each a cell: all of them earn full marks."""
# %% two lists
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    h_t, c_t = h_0, c_0
    for x_t in x:
        h_t, c_t = lstm_step(h_t, x_t, c_t, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h), np.stack(c)


# %% arrays made before
def lstm_forward(x, h_0, c_0, W, b):
    h, c = np.zeros((len(x),) + h_0.shape), np.zeros((len(x),) + c_0.shape)
    for t in range(len(x)):
        h[t], c[t] = lstm_step(h[t - 1] if t else h_0, x[t], c[t - 1] if t else c_0, W, b)
    return h, c


# %% recursion
def lstm_forward(x, h_0, c_0, W, b):
    h_t, c_t = lstm_step(h_0, x[0], c_0, W, b)
    if len(x) == 1:
        return h_t[None], c_t[None]
    h, c = lstm_forward(x[1:], h_t, c_t, W, b)
    return np.concatenate([h_t[None], h]), np.concatenate([c_t[None], c])


# %% accumulate
from itertools import accumulate


def lstm_forward(x, h_0, c_0, W, b):
    states = accumulate(x, lambda state, x_t: lstm_step(state[0], x_t, state[1], W, b), initial=(h_0, c_0))
    _, *states = states
    return np.array([h for h, _ in states]), np.array([c for _, c in states])


# %% without lstm_step
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [np.asarray(h_0, float)], [np.asarray(c_0, float)]
    for x_t in x:
        f, i, g, o = (np.concatenate([hs[-1], x_t], -1) @ w + v for w, v in zip(W, b))
        cs.append(sigmoid(f) * cs[-1] + sigmoid(i) * np.tanh(g))
        hs.append(sigmoid(o) * np.tanh(cs[-1]))
    return np.array(hs[1:]), np.array(cs[1:])


# %% arrays filled in place
def lstm_forward(x, h_0, c_0, W, b):
    h = np.empty(x.shape[:-1] + (b.shape[1],))
    c = np.empty_like(h)
    for t in range(x.shape[0]):
        before = (h_0, c_0) if t == 0 else (h[t - 1], c[t - 1])
        h[t], c[t] = lstm_step(before[0], x[t], before[1], W, b)
    return h, c

# %% accumulated
def lstm_forward(x, h_0, c_0, W, b):
    from itertools import accumulate

    states = list(accumulate(x, lambda s, word: lstm_step(s[0], word, s[1], W, b), initial=(h_0, c_0)))[1:]
    return np.array([h for h, _ in states]), np.array([c for _, c in states])


# %% recursion, another one
def lstm_forward(x, h_0, c_0, W, b):
    h, c = lstm_step(h_0, x[0], c_0, W, b)
    if len(x) == 1:
        return h[None], c[None]
    later_h, later_c = lstm_forward(x[1:], h, c, W, b)
    return np.concatenate([h[None], later_h]), np.concatenate([c[None], later_c])
