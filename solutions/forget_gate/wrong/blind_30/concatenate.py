"""Wrong answers to concatenate, blind set 30."""

# %% blind 30, input first like the figure in my other course [0.5 order]: the word stands before the hidden state, so every row of W_f meets the wrong number
def concatenate(h_prev, x_t):
    # new information comes in first, then what we still have in the ear
    combined = np.concatenate([x_t, h_prev], axis=-1)
    return combined


# %% blind 30, stacked downwards [0.55 axis]: axis 0 is right for one sample only, a batch fails because rows are put below rows
def concatenate(h_prev, x_t):
    hidden = np.asarray(h_prev)
    word = np.asarray(x_t)
    # axis 0 is the first axis, and a row has only one
    return np.concatenate((hidden, word), axis=0)


# %% blind 30, two arguments instead of one list [0.3 call+axis]: the arrays are not put in one list, so NumPy takes x_t for the axis and stops, and without an axis a batch would fail as well
def concatenate(h_prev, x_t):
    concat = np.concatenate(h_prev, x_t)
    return concat


# %% blind 30, plain python lists [0.75 kind]: the numbers are right for a sample and a batch, but lists come back where the docstring promises an array
def concatenate(h_prev, x_t):
    # plus glues lists together, that I know from Python 1
    if h_prev.ndim == 1:
        return list(h_prev) + list(x_t)
    rows = []
    for said, word in zip(h_prev, x_t):
        rows.append(list(said) + list(word))
    return rows


# %% blind 30, seven empty places [0.35 sizes+batch]: 7 and 3 are written into the code, other sizes stop, and a batch does not fit into one row
def concatenate(h_prev, x_t):
    result = np.zeros(7)
    result[:3] = h_prev  # mood, subject, time
    result[3:7] = x_t  # name, turn, end, bright
    return result


# %% blind 30, copy the type of the hidden state [0.8 dtype]: the result has the type of h_prev, so with a hidden state of whole numbers the decimals of the word are cut off
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    both = np.empty_like(h_prev, shape=h_prev.shape[:-1] + (H + I,))
    both[..., :H] = h_prev
    both[..., H:] = x_t
    return both


# %% blind 30, columns beside columns [0.25 single+order]: column_stack makes a column of a single sample and stops for 3 and 4 numbers, and in a batch the word stands first
def concatenate(h_prev, x_t):
    # "side by side" -> column_stack (found on the forum)
    return np.column_stack((x_t, h_prev))


# %% blind 30, append and then cut into rows [0.6 reshape]: the shape is right, but append flattens the batch first, so the first row of the result holds the hidden states of two samples
def concatenate(h_prev, x_t):
    flat = np.append(h_prev, x_t)
    if h_prev.ndim == 2:
        N = h_prev.shape[0]
        flat = flat.reshape(N, -1)  # back to one row per sample
    return flat
