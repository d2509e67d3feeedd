"""Right answers to write, blind set 33."""

# %% blind 33, expected value
def write(f_t, c_prev, i_t, g_t):
    weights = np.stack([f_t, i_t])
    values = np.stack([c_prev, g_t])
    return (weights * values).sum(axis=0)
