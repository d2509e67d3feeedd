"""Blind set 5: wrong answers to concatenate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, both branches alike [0.75 axis]: the branch for batches was copied with its axis 0
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        concat = np.concatenate((h_prev, x_t), axis=0)
    else:
        concat = np.concatenate((h_prev, x_t), axis=0)
    return concat

# %% blind 5, a box of seven [0.6 hardcoded]: the columns 3 and 4 of the example are built in
def concatenate(h_prev, x_t):
    single = h_prev.ndim == 1
    N = 1 if single else h_prev.shape[0]
    out = np.zeros((N, 7))
    out[:, 0:3] = h_prev
    out[:, 3:7] = x_t
    return out[0] if single else out

# %% blind 5, append without an axis [0.75 batch]: a batch is flattened into one long row
def concatenate(h_prev, x_t):
    combined = np.append(h_prev, x_t)
    return combined

# %% blind 5, the new word on the left [0.5 order]: hstack in the order "new, old"
def concatenate(h_prev, x_t):
    # the current input and then the previous hidden state
    stacked = np.hstack((x_t, h_prev))
    return stacked

# %% blind 5, plus of two lists [0.45 container+batch]: a Python list comes back, and a batch gets more rows
def concatenate(h_prev, x_t):
    result = []
    result += list(h_prev)
    result += list(x_t)
    return result

# %% blind 5, return inside the loop [0.75 early]: only the first sample of a batch is joined
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.concatenate([h_prev, x_t])
    rows = []
    for h, x in zip(h_prev, x_t):
        rows.append(np.concatenate([h, x]))
        return np.array(rows)

# %% blind 5, torch's word for axis [0.45 name]: dim is no argument of NumPy's concatenate
def concatenate(h_prev, x_t):
    combined = np.concatenate((h_prev, x_t), dim=-1)
    return combined

# %% blind 5, grown where it stands [0.5 mutation+batch]: h_prev itself is made longer, rows only for vectors
def concatenate(h_prev, x_t):
    H = h_prev.shape[0]
    I = x_t.shape[0]
    h_prev.resize(H + I, refcheck=False)
    h_prev[H:] = x_t
    return h_prev
