"""Wrong answers to lstm_forward, blind set 34."""

# %% blind 34, initial state is sample zero [0.6 extra]: the buffers have T + 1 rows with h_0 and c_0 in front and are returned whole, so row t belongs to the word before
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    h = np.zeros((T + 1,) + h_0.shape)
    c = np.zeros((T + 1,) + c_0.shape)
    h[0] = h_0
    c[0] = c_0
    for t in range(T):
        h[t + 1], c[t + 1] = lstm_step(h[t], x[t], c[t], W, b)
    return h, c

# %% blind 34, recursion from sample one [0.45 offbyone]: row 0 holds the initial state and the loop starts with word 1, so the first word is never read and the states after it miss it
def lstm_forward(x, h_0, c_0, W, b):
    T = len(x)
    h = np.zeros((T,) + h_0.shape)
    c = np.zeros((T,) + c_0.shape)
    h[0] = h_0
    c[0] = c_0
    for t in range(1, T):
        h[t], c[t] = lstm_step(h[t - 1], x[t], c[t - 1], W, b)
    return h, c

# %% blind 34, memory not handed on [0.4 state+batch]: the hidden state is handed from word to word but every step starts from c_0 again, and the buffers hold one sample only, so a batch stops with a ValueError, except a batch of one, which loses its axis
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[0]
    H = b.shape[1]
    h = np.zeros((T, H))
    c = np.zeros((T, H))
    h_state = h_0
    for t in range(T):
        h_state, c_state = lstm_step(h_state, x[t], c_0, W, b)
        h[t] = h_state
        c[t] = c_state
    return h, c

# %% blind 34, time on the last but one axis [0.6 axis]: one sentence is right, in a batch the axis of the samples is read as time, so it stops with an error when T is not N and mixes sentences when they are equal
def lstm_forward(x, h_0, c_0, W, b):
    T = x.shape[-2]
    h_list = []
    c_list = []
    h = h_0
    c = c_0
    for t in range(T):
        h, c = lstm_step(h, x[..., t, :], c, W, b)
        h_list.append(h)
        c_list.append(c)
    return np.stack(h_list), np.stack(c_list)
