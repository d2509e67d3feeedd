"""Right answers to write, blind set 15."""

# %% blind 15, a sum of stacked products
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    contents = np.stack([c_prev, g_t])
    return np.einsum("k...,k...->...", shares, contents)
