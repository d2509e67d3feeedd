"""Right answers to write, blind set 27."""

# %% blind 27, a scalar product of pairs
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    things = np.stack([c_prev, g_t])
    return np.einsum("k...,k...->...", shares, things)
