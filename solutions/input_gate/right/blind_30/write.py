"""Right answers to write, blind set 30."""

# %% blind 30, stacked shares times stacked contents
def write(f_t, c_prev, i_t, g_t):
    shares = np.array([f_t, i_t])
    contents = np.array([c_prev, g_t])
    return np.sum(shares * contents, axis=0)
