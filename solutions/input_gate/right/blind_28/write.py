"""Right answers to write, blind set 28."""

# %% blind 28, two layers added up
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    things = np.stack([c_prev, g_t])
    return (shares * things).sum(axis=0)
