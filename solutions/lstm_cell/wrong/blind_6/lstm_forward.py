"""Blind set 6: wrong answers to lstm_forward, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, words in the middle [0.75 axis]: batch first, as torch can do; right for one sentence
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    hs, cs = [], []
    for t in range(x.shape[0]):
        h, c = lstm_step(h, x[t], c, W, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs, axis=-2), np.stack(cs, axis=-2)

# %% blind 6, one array for all rows [0.35 mutation+loop]: the same array is appended again and again, and it is h_0
def lstm_forward(x, h_0, c_0, W, b):
    h, c = h_0, c_0
    all_h, all_c = [], []
    for x_t in x:
        h[:], c[:] = lstm_step(h, x_t, c, W, b)
        all_h.append(h)
        all_c.append(c)
    return np.stack(all_h), np.stack(all_c)

# %% blind 6, from the second word [0.45 index]: the loop starts at 1, so row 0 stays empty and word 0 is unread
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    h = np.zeros((T,) + h_0.shape)
    c = np.zeros((T,) + c_0.shape)
    h[0], c[0] = h_0, c_0
    for t in range(1, T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c
