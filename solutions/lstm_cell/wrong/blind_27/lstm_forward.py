"""Wrong answers to lstm_forward, blind set 27."""

# %% blind 27, the same paper for every word [0.5 alias]: appends the same two arrays again and again, so that every row is the last word's
def lstm_forward(x, h_0, c_0, W, b):
    h, c = np.array(h_0, dtype=float), np.array(c_0, dtype=float)
    said, known = [], []
    for word in x:
        h[...], c[...] = lstm_step(h, word, c, W, b)
        said.append(h)
        known.append(c)
    return np.stack(said), np.stack(known)


# %% blind 27, batch first [0.6 axis]: one sentence is right, but a batch is read with the samples in front, as Keras has it
def lstm_forward(x, h_0, c_0, W, b):
    time_axis = 1 if x.ndim == 3 else 0
    h, c = h_0, c_0
    hs, cs = [], []
    for t in range(x.shape[time_axis]):
        h, c = lstm_step(h, np.take(x, t, axis=time_axis), c, W, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs, axis=time_axis), np.stack(cs, axis=time_axis)


# %% blind 27, with a row for the beginning [0.4 length+state]: starts from zeros whatever h_0 and c_0 are, and gives a row too many, the state before the first word
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    h = np.zeros((T + 1,) + h_0.shape)
    c = np.zeros((T + 1,) + c_0.shape)
    for t in range(T):
        h[t + 1], c[t + 1] = lstm_step(h[t], x[t], c[t], W, b)
    return h, c


# %% blind 27, rows of the kind of the words [0.8 dtype]: the results take the dtype of x, and a sentence of whole numbers gives a memory of whole numbers
def lstm_forward(x, h_0, c_0, W, b):
    shape = (len(x), *h_0.shape)
    h_all, c_all = np.zeros(shape, x.dtype), np.zeros(shape, x.dtype)
    h, c = h_0, c_0
    for t, x_t in enumerate(x):
        h, c = lstm_step(h, x_t, c, W, b)
        h_all[t], c_all[t] = h, c
    return h_all, c_all
