"""Blind set 2: right answers to write by odd roads."""

# %% blind 2, two in a stack: multiplied, then added up along the first axis
def write(f_t, c_prev, i_t, g_t):
    return (np.stack([f_t, i_t]) * np.stack([c_prev, g_t])).sum(axis=0)

# %% blind 2, loop over places: ndindex
def write(f_t, c_prev, i_t, g_t):
    c = np.zeros(np.shape(c_prev))
    for at in np.ndindex(*c.shape):
        c[at] = f_t[at] * c_prev[at] + i_t[at] * g_t[at]
    return c
