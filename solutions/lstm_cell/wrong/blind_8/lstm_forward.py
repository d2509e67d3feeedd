"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, reads from the full stop [0.45 order]: goes through the words backward and hands the rows back in reading order
def lstm_forward(x, h_0, c_0, W, b):
    h_list, c_list = [], []
    h, c = h_0, c_0
    for x_t in x[::-1]:
        h, c = lstm_step(h, x_t, c, W, b)
        h_list.insert(0, h)
        c_list.insert(0, c)
    return np.stack(h_list), np.stack(c_list)

# %% blind 8, begins with the beginning [0.65 extra]: h_0 and c_0 are put down as rows, too, so there are T + 1
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [h_0], [c_0]
    for t in range(len(x)):
        h_next, c_next = lstm_step(hs[t], x[t], cs[t], W, b)
        hs.append(h_next)
        cs.append(c_next)
    return np.stack(hs), np.stack(cs)

# %% blind 8, room for one sentence, last word unread [0.4 batch+index]: (T, H) is made by len(h_0), and the loop ends one word early
def lstm_forward(x, h_0, c_0, W, b):
    T, H = x.shape[0], len(h_0)
    h = np.zeros((T, H))
    c = np.zeros((T, H))
    h_t, c_t = h_0, c_0
    for t in range(T - 1):
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
        h[t] = h_t
        c[t] = c_t
    return h, c
