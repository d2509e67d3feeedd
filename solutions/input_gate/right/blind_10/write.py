"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, two shares and two memories stacked
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    contents = np.stack([c_prev, g_t])
    return np.einsum("k...,k...->...", shares, contents)

# %% blind 10, start from the old one and add what changes
def write(f_t, c_prev, i_t, g_t):
    c_t = np.array(c_prev, dtype=float)
    c_t *= f_t
    c_t += np.multiply(i_t, g_t)
    return c_t
