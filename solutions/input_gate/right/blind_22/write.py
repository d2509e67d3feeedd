"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, memory added to itself step by step
def write(f_t, c_prev, i_t, g_t):
    def kept_and_written():
        yield f_t, c_prev
        yield i_t, g_t

    c_t = np.zeros(c_prev.shape)
    for share, content in kept_and_written():
        c_t += share * content
    return c_t
