"""Right answers to write, written from the released notebook alone."""

# %% blind 13, from_the_candidate
def write(f_t, c_prev, i_t, g_t):
    shares, numbers = np.stack([f_t, i_t]), np.stack([c_prev, g_t])
    return np.einsum("k...,k...->...", shares, numbers)
