"""Wrong answers to concatenate, blind set 36."""

# %% blind 36, cbind habit [0.45 axis]: np.c_ glues the columns of a batch rightly, but single rows become columns there, so one sample with H other than I stops with a ValueError and with H equal to I comes out as an (H, 2) table
def concatenate(h_prev, x_t):
    # like cbind() in R
    both = np.c_[h_prev, x_t]
    return both

# %% blind 36, trial mean first [0.5 averaged]: one sample is right; a batch is averaged over its samples before joining, so (H + I,) comes back instead of (N, H + I)
def concatenate(h_prev, x_t):
    # several trials -> take the trial average, as in the PSTH
    if h_prev.ndim == 2:
        h_prev = h_prev.mean(axis=0)
    if x_t.ndim == 2:
        x_t = x_t.mean(axis=0)
    return np.concatenate([h_prev, x_t])

# %% blind 36, buffer like the first [0.75 dtype]: the result has the dtype of h_prev, so with a hidden state of whole numbers the decimals of x_t are cut off (0.5 becomes 0)
def concatenate(h_prev, x_t):
    n_h = h_prev.shape[-1]
    n_x = x_t.shape[-1]
    dims = h_prev.shape[:-1] + (n_h + n_x,)
    out = np.zeros(dims, dtype=h_prev.dtype)
    out[..., :n_h] = h_prev
    out[..., n_h:] = x_t
    return out

# %% blind 36, stimulus before response [0.2 order+axis]: the word stands before the hidden state, and axis=1 stops one sample with an AxisError; a batch has the right shape with its two parts exchanged
def concatenate(h_prev, x_t):
    # the stimulus comes first in time, then the response of the cell
    trial = (x_t, h_prev)
    return np.concatenate(trial, axis=1)

# %% blind 36, list plus list [0.35 container+batch]: a plain list comes back, not an array; and for a batch the rows of x_t are put below those of h_prev (2 N rows of uneven length)
def concatenate(h_prev, x_t):
    h_list = h_prev.tolist()
    x_list = x_t.tolist()
    return h_list + x_list

# %% blind 36, always a data matrix [0.7 shape]: everything is made two-dimensional, so one sample comes back as (1, H + I) instead of (H + I,); batches are right
def concatenate(h_prev, x_t):
    # a vector is a matrix with one row (one trial)
    H = np.atleast_2d(h_prev)
    X = np.atleast_2d(x_t)
    return np.hstack([H, X])

# %% blind 36, model matrix with intercept [0.3 intercept+batch]: a 1 is joined on at the end as in a regression (H + I + 1 numbers); and a batch stops with a ValueError since the 1 has one dimension only
def concatenate(h_prev, x_t):
    intercept = np.array([1.0])
    return np.concatenate([h_prev, x_t, intercept], axis=-1)

# %% blind 36, units in rows trials in columns [0.6 transpose]: one sample is right; a batch is turned into columns and not turned back, so (H + I, N) comes out
def concatenate(h_prev, x_t):
    # units x trials, the way our recordings are stored
    h_units = h_prev.T
    x_units = x_t.T
    return np.concatenate((h_units, x_units), axis=0)
