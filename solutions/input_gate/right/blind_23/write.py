"""Right answers to write, blind set 23."""

# %% blind 23, einsum over the two roads
def write(f_t, c_prev, i_t, g_t):
    return np.einsum("k...,k...->...", np.stack([f_t, i_t]), np.stack([c_prev, g_t]))

# %% blind 23, change of the memory
def write(f_t, c_prev, i_t, g_t):
    change = i_t * g_t - (1 - f_t) * c_prev
    return c_prev + change
