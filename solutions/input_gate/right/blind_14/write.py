"""Right answers to write, blind set 14."""

# %% blind 14, what is lost and gained
def write(f_t, c_prev, i_t, g_t):
    lost = (1 - f_t) * c_prev
    gained = i_t * g_t
    return c_prev + (gained - lost)
