"""Right answers to write, blind set 26."""

# %% blind 26, einsum over two stacks
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack((f_t, i_t))
    contents = np.stack((c_prev, g_t))
    return np.einsum("k...,k...->...", shares, contents)
