"""Wrong answers to concatenate, blind set 24."""

# %% blind 24, guesses the batch from equal first sizes [0.75 shape]: takes axis 1 whenever the first sizes agree, so one sample with as many numbers in the word as in the memory fails
def concatenate(h_prev, x_t):
    # a batch has the same number of rows in both
    if h_prev.shape[0] == x_t.shape[0]:
        axis = 1
    else:
        axis = 0
    return np.concatenate([h_prev, x_t], axis=axis)


# %% blind 24, row of the hidden state's type [0.75 dtype]: allocates the result with the type of h_prev, so behind a hidden state of whole numbers 0.5 becomes 0
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    result = np.empty(h_prev.shape[:-1] + (H + I,), dtype=h_prev.dtype)
    result[..., :H] = h_prev
    result[..., H:] = x_t
    return result


# %% blind 24, calls itself [0.4 name]: forgets the np. in front, so the function calls itself with arguments that it does not have
def concatenate(h_prev, x_t):
    return concatenate((h_prev, x_t), axis=-1)


# %% blind 24, lays one over the other [0.15 add]: fills the shorter row with zeros and adds the two rows
def concatenate(h_prev, x_t):
    size = max(h_prev.shape[-1], x_t.shape[-1])
    out = np.zeros(h_prev.shape[:-1] + (size,))
    out[..., : h_prev.shape[-1]] += h_prev
    out[..., : x_t.shape[-1]] += x_t
    return out


# %% blind 24, sets the shape of the arguments [0.45 mutation+batch]: turns both arguments themselves into one row (they stay so) and flattens a batch
def concatenate(h_prev, x_t):
    h_prev.shape = (1, -1)
    x_t.shape = (1, -1)
    row = np.hstack((h_prev, x_t))
    return row[0]


# %% blind 24, inserts in front [0.5 batch+dtype]: np.insert flattens a batch and forces the hidden state into the type of the word
def concatenate(h_prev, x_t):
    # put h_prev in front of position 0 of x_t
    return np.insert(x_t, 0, h_prev)


# %% blind 24, nicer parameter names [0.4 globals]: renames the parameters and leaves the old names in the body, so it always joins the two arrays of the notebook
def concatenate(hidden, word):
    # hidden: last hidden state, word: embedding
    joined = np.concatenate([h_prev, x_t], axis=-1)
    return joined


# %% blind 24, union of two sets [0.1 sorted+delete]: takes the union, which sorts the numbers and drops the doubles
def concatenate(h_prev, x_t):
    return np.union1d(h_prev, x_t)
