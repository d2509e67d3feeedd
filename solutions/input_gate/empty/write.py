"""Empty answers to `write`: none earns more than one point."""
# %% zeros
def write(f_t, c_prev, i_t, g_t):
    return np.zeros(f_t.shape)


# %% the old memory
def write(f_t, c_prev, i_t, g_t):
    return np.array(c_prev, dtype=float)


# %% the candidate
def write(f_t, c_prev, i_t, g_t):
    return 1.0 * g_t
