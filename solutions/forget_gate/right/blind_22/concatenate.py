"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, np.block
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])

# %% blind 22, stars in a list, row by row
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.array([*h_prev, *x_t])
    return np.array([concatenate(h, x) for h, x in zip(h_prev, x_t)])

# %% blind 22, the r of NumPy with an axis in a string
def concatenate(h_prev, x_t):
    side_by_side = np.r_["-1", h_prev, x_t]
    return side_by_side
