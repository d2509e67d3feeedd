"""Blind set 6: wrong answers to concatenate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, square brackets as in MATLAB [0.25 stack]: a new array of two arrays is asked for
def concatenate(h_prev, x_t):
    concat = np.array([h_prev, x_t])
    return concat

# %% blind 6, one too few [0.35 index+batch]: the last number of h is cut off, and np.r_ puts rows below rows
def concatenate(h_prev, x_t):
    H = len(h_prev)
    I = len(x_t)
    return np.r_[h_prev[0 : H - 1], x_t[0:I]]

# %% blind 6, like the first one [0.85 dtype]: the new array takes the type of h_prev, so x is cut if h holds integers
def concatenate(h_prev: np.ndarray, x_t: np.ndarray) -> np.ndarray:
    """Concatenate along the feature axis, preserving the dtype of the hidden state."""
    n_hidden = h_prev.shape[-1]
    shape = h_prev.shape[:-1] + (n_hidden + x_t.shape[-1],)
    result = np.empty_like(h_prev, shape=shape)
    result[..., :n_hidden] = h_prev
    result[..., n_hidden:] = x_t
    return result

# %% blind 6, always a table [0.65 container]: one sample comes back as (1, n)
def concatenate(h_prev, x_t):
    h = np.atleast_2d(h_prev)
    x = np.atleast_2d(x_t)
    return np.hstack([h, x])

# %% blind 6, two arguments [0.45 call]: the arrays are not given as one tuple
def concatenate(h_prev, x_t):
    return np.concatenate(h_prev, x_t, axis=-1)

# %% blind 6, axis counted from one [0.4 index]: the last axis is ndim - 1, not ndim
def concatenate(h_prev, x_t):
    last = len(h_prev.shape)
    return np.concatenate([h_prev, x_t], axis=last)

# %% blind 6, tidied up [0.85 squeeze]: a batch of one loses its axis
def concatenate(h_prev, x_t):
    out = np.concatenate((h_prev, x_t), axis=h_prev.ndim - 1)
    return np.squeeze(out)

# %% blind 6, zipped [0.15 loop+order]: taken in turns, and the longer one is cut off
def concatenate(h_prev, x_t):
    joined = [number for pair in zip(h_prev, x_t) for number in pair]
    return np.array(joined)
