"""Wrong answers to lstm_forward, blind set 31."""

# %% blind 31, recursion from the last row [0.6 start]: at t = 0 the index t-1 is -1, the last row of the fresh zeros, so h_0 and c_0 are never used; right from an empty memory, wrong from any other
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    h = np.zeros((T,) + h_0.shape)
    c = np.zeros((T,) + c_0.shape)
    for t in range(T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c


# %% blind 31, initial values stored too [0.45 extra+batch]: row 0 holds the initial values as in an ODE solver, so T+1 rows come back and row t belongs to word t-1; the tables are two-dimensional with len(h_0) columns, so a batch stops
def lstm_forward(x, h_0, c_0, W, b):
    nt = x.shape[0]
    n = len(h_0)
    h = np.zeros((nt + 1, n))
    c = np.zeros((nt + 1, n))
    h[0, :] = h_0
    c[0, :] = c_0
    for k in range(nt):
        h[k + 1, :], c[k + 1, :] = lstm_step(h[k, :], x[k, :], c[k, :], W, b)
    return h, c


# %% blind 31, one buffer for the state [0.3 alias+mutation]: the state is kept in h_0 and c_0 themselves, so the arguments change; and the same buffer is appended each time, so all rows show the last word
def lstm_forward(x, h_0, c_0, W, b):
    hs = []
    cs = []
    h = h_0
    c = c_0
    for x_t in x:
        h_new, c_new = lstm_step(h, x_t, c, W, b)
        h[...] = h_new
        c[...] = c_new
        hs.append(h)
        cs.append(c)
    return np.stack(hs), np.stack(cs)


# %% blind 31, comprehension without a memory [0.35 state]: every word is read from h_0 and c_0, nothing is handed on from word to word; only the first row is right
def lstm_forward(x, h_0, c_0, W, b):
    pairs = [lstm_step(h_0, word, c_0, W, b) for word in x]
    h = np.stack([p[0] for p in pairs])
    c = np.stack([p[1] for p in pairs])
    return h, c
