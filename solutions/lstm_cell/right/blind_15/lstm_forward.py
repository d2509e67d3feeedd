"""Right answers to lstm_forward, blind set 15."""

# %% blind 15, one table for both
def lstm_forward(x, h_0, c_0, W, b):
    both = np.empty((2, len(x)) + np.shape(h_0))
    state = h_0, c_0
    for t, x_t in enumerate(x):
        state = lstm_step(state[0], x_t, state[1], W, b)
        both[0, t], both[1, t] = state
    return both[0], both[1]


# %% blind 15, a list of pairs
def lstm_forward(x, h_0, c_0, W, b):
    states = [(h_0, c_0)]
    for x_t in x:
        said, known = states[-1]
        states.append(lstm_step(said, x_t, known, W, b))
    said, known = zip(*states[1:])
    return np.array(said), np.array(known)
