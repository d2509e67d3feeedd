"""Blind set 6: right ways to write write, written from the released notebook alone."""

# %% blind 6, from a loop over the two roads
def write(f_t, c_prev, i_t, g_t):
    c_t = np.zeros(np.shape(c_prev))
    for share, content in ((f_t, c_prev), (i_t, g_t)):
        c_t += np.multiply(share, content)
    return c_t
