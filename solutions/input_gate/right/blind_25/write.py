"""Right answers to write, blind set 25."""

# %% blind 25, a sum of products over a new axis
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    things = np.stack([c_prev, g_t])
    return np.einsum("k...,k...->...", shares, things)
