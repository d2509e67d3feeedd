"""Right answers to write, blind set 36."""

# %% blind 36, sum over two sources
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    sources = np.stack([c_prev, g_t])
    return np.sum(shares * sources, axis=0)
