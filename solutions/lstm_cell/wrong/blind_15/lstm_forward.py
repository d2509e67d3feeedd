"""Wrong answers to lstm_forward, blind set 15."""

# %% blind 15, deaf to itself [0.55 carried]: hands on the memory but gives every step the first hidden state
def lstm_forward(x, h_0, c_0, W, b):
    h, c = [], []
    c_t = c_0
    for x_t in x:
        h_t, c_t = lstm_step(h_0, x_t, c_t, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.stack(h), np.stack(c)


# %% blind 15, a table for one [0.65 batch]: makes tables of T rows and H columns, so a batch does not fit
def lstm_forward(x, h_0, c_0, W, b):
    T, H = len(x), b.shape[1]
    h = np.zeros((T, H))
    c = np.zeros((T, H))
    h_t, c_t = h_0, c_0
    for t in range(T):
        h_t, c_t = lstm_step(h_t, x[t], c_t, W, b)
        h[t] = h_t
        c[t] = c_t
    return h, c


# %% blind 15, with the start and sideways [0.4 extra+axis]: keeps the states before the first word as a row and stacks along the second axis
def lstm_forward(x, h_0, c_0, W, b):
    hs, cs = [np.asarray(h_0)], [np.asarray(c_0)]
    for x_t in x:
        h_t, c_t = lstm_step(hs[-1], x_t, cs[-1], W, b)
        hs.append(h_t)
        cs.append(c_t)
    return np.stack(hs, axis=1), np.stack(cs, axis=1)
