"""Wrong answers to concatenate, blind set 31."""

# %% blind 31, matlab brackets [0.5 single]: column_stack is used for MATLAB's [h x]; a batch is right, but two single rows of 3 and 4 numbers stop with a ValueError (and rows of equal length become an (H, 2) table)
def concatenate(h_prev, x_t):
    # in MATLAB: concat = [h_prev, x_t];
    concat = np.column_stack((h_prev, x_t))
    return concat


# %% blind 31, counting from one [0.4 offbyone]: both copy loops start at 1 as in Fortran; the first number of h_prev and the first of x_t are never copied, so 0 stands in their places
def concatenate(h_prev, x_t):
    nh = h_prev.shape[-1]
    nx = x_t.shape[-1]
    concat = np.zeros(h_prev.shape[:-1] + (nh + nx,))
    # DO K = 1, NH
    for k in range(1, nh):
        concat[..., k] = h_prev[..., k]
    # DO K = 1, NX
    for k in range(1, nx):
        concat[..., nh + k] = x_t[..., k]
    return concat


# %% blind 31, room like h [0.7 truncation]: the row takes its dtype from h_prev; when the hidden state holds whole numbers the 0.5 of the word is cut to 0, everything else is right
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    # same type as h_prev, only longer
    row = np.zeros(h_prev.shape[:-1] + (H + I,), dtype=h_prev.dtype)
    row[..., :H] = h_prev
    row[..., H:] = x_t
    return row


# %% blind 31, unit vector [0.4 scaled]: the joined row is divided by its length like a state vector; order and shape are right, but [0.5, 0, 0.5, 1, ...] comes out as [0.378, 0, 0.378, 0.756, ...] (and zeros give nan)
def concatenate(h_prev, x_t):
    concat = np.concatenate((h_prev, x_t), axis=-1)
    # a vector that goes into a matrix should be normalised first
    norm = np.sqrt(np.sum(concat**2, axis=-1, keepdims=True))
    return concat / norm


# %% blind 31, plus joins lists [0.3 container+batch]: list + list gives a plain list for one sample, and for a batch a list with twice as many rows instead of longer rows
def concatenate(h_prev, x_t):
    # + joins two lists in Python
    return list(h_prev) + list(x_t)


# %% blind 31, the book has x on top [0.3 order+column]: the word is put before the hidden state, and a single sample comes back as a column (7, 1); a batch has the right shape and the wrong order
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        x_col = x_t.reshape(len(x_t), 1)
        h_col = h_prev.reshape(len(h_prev), 1)
        return np.vstack([x_col, h_col])
    return np.hstack([x_t, h_prev])


# %% blind 31, first row for everybody [0.6 batch]: in a batch every row gets the hidden state of the first sample; a single sample is right
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.hstack((h_prev, x_t))
    N = x_t.shape[0]
    h = np.repeat(h_prev[0:1, :], N, axis=0)
    return np.hstack((h, x_t))


# %% blind 31, seven boxes in one line [0.45 hardcoded+batch]: exactly 3 and 4 numbers of one sample are written out by index; other sizes stop or lose numbers, and a batch stops too
def concatenate(h_prev, x_t):
    return np.array([h_prev[0], h_prev[1], h_prev[2],
                     x_t[0], x_t[1], x_t[2], x_t[3]])
