"""Right answers to write, blind set 35."""

# %% blind 35, sum of two parts
def write(f_t, c_prev, i_t, g_t):
    return sum(share * what for share, what in [(f_t, c_prev), (i_t, g_t)])
