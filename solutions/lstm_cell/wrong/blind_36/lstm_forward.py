"""Wrong answers to lstm_forward, blind set 36."""

# %% blind 36, one buffer for all time steps [0.35 alias+mutation]: the same two arrays are appended at every word, so all rows show the last word; and they are the arguments h_0 and c_0, which are overwritten
def lstm_forward(x, h_0, c_0, W, b):
    h = h_0
    c = c_0
    h_trace, c_trace = [], []
    for x_t in x:
        h_new, c_new = lstm_step(h, x_t, c, W, b)
        h[:] = h_new
        c[:] = c_new
        h_trace.append(h)
        c_trace.append(c)
    return np.stack(h_trace), np.stack(c_trace)

# %% blind 36, initial condition in row zero [0.5 index]: as in an integration script row 0 holds h_0 and c_0 and the loop starts at 1, so the first word is never read and a sentence of one word gives only the start
def lstm_forward(x, h_0, c_0, W, b):
    n_steps = x.shape[0]
    h = np.zeros((n_steps,) + h_0.shape)
    c = np.zeros((n_steps,) + c_0.shape)
    h[0] = h_0
    c[0] = c_0
    for t in range(1, n_steps):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c

# %% blind 36, time along the columns [0.35 axis+carry]: the results are stacked along axis 1, so one sentence comes out as (H, T) and a batch as (N, T, H); and every step hears h_0 instead of the last hidden state
def lstm_forward(x, h_0, c_0, W, b):
    hs = []
    cs = []
    c_t = c_0
    for t in range(len(x)):
        h_t, c_t = lstm_step(h_0, x[t], c_t, W, b)
        hs.append(h_t)
        cs.append(c_t)
    h = np.stack(hs, axis=1)   # units x time
    c = np.stack(cs, axis=1)
    return h, c

# %% blind 36, traces typed like the stimulus [0.7 dtype]: the arrays have the dtype of x and hand the state on, so a sentence of whole numbers cuts all that is said and known, and the cut numbers are read by the next step; decimals are right
def lstm_forward(x, h_0, c_0, W, b):
    shape = x.shape[:-1] + (h_0.shape[-1],)
    h = np.empty(shape, dtype=x.dtype)
    c = np.empty(shape, dtype=x.dtype)
    h_last, c_last = h_0, c_0
    for t, stimulus in enumerate(x):
        h[t], c[t] = lstm_step(h_last, stimulus, c_last, W, b)
        h_last, c_last = h[t], c[t]
    return h, c
