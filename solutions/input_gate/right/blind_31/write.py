"""Right answers to write, blind set 31."""

# %% blind 31, scalar product of two pairs
def write(f_t, c_prev, i_t, g_t):
    shares = np.array([f_t, i_t])
    things = np.array([c_prev, g_t])
    # sum over the first axis only: old and new
    return (shares * things).sum(axis=0)
