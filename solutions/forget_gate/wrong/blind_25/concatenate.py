"""Wrong answers to concatenate, blind set 25."""

# %% blind 25, python lists [0.4 container+batch]: glues two Python lists, so the answer is a list, and a batch gets more rows instead of longer ones
def concatenate(h_prev, x_t):
    return list(h_prev) + list(x_t)

# %% blind 25, t minus one as a slice [0.35 index]: reads h_{t-1} as "h without its last number" and drops it
def concatenate(h_prev, x_t):
    h_t_minus_1 = h_prev[..., :-1]
    return np.concatenate([h_t_minus_1, x_t], axis=-1)

# %% blind 25, union of both [0.2 sorted]: takes the set union, which sorts the numbers and throws double ones away
def concatenate(h_prev, x_t):
    # union1d joins two arrays into one
    return np.union1d(h_prev, x_t)

# %% blind 25, one desk for all rows [0.7 overwrite]: keeps one buffer for each size and hands out the same array again and again, so a later call overwrites an earlier answer
def concatenate(h_prev, x_t, _desk={}):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    key = (h_prev.shape, x_t.shape)
    if key not in _desk:
        _desk[key] = np.empty(h_prev.shape[:-1] + (H + I,))
    row = _desk[key]
    row[..., :H] = h_prev
    row[..., H:] = x_t
    return row

# %% blind 25, half precision [0.75 dtype]: stores the row as float16 because networks do so, and loses digits
def concatenate(h_prev, x_t):
    h_prev = np.asarray(h_prev, dtype=np.float16)
    x_t = np.asarray(x_t, dtype=np.float16)
    return np.concatenate((h_prev, x_t), axis=h_prev.ndim - 1)

# %% blind 25, always two axes, word first [0.35 order+reshape]: makes everything two-dimensional and leaves it so for one sample, and puts the word first
def concatenate(h_prev, x_t):
    h = np.atleast_2d(h_prev)
    x = np.atleast_2d(x_t)
    return np.hstack([x, h])
