"""Blind set 5: right ways to write write, written from the released notebook alone."""

# %% blind 5, two pairs, one sum
def write(f_t, c_prev, i_t, g_t):
    shares = np.array([f_t, i_t])
    contents = np.array([c_prev, g_t])
    return (shares * contents).sum(axis=0)
