"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, both parts stacked and summed
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    contents = np.stack([c_prev, g_t])
    return np.einsum("k...,k...->...", shares, contents)
