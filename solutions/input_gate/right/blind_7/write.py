"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, pairs in an einsum
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    things = np.stack([c_prev, g_t])
    return np.einsum("k...,k...->...", shares, things)
