"""Wrong answers to write, blind set 27."""

# %% blind 27, sum of everything [0.5 axis]: np.sum without an axis adds up all units to one number
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    new = i_t * g_t
    return np.sum([kept, new])


# %% blind 27, a weighted mean [0.4 mean+warning]: divides by the sum of both shares, so the memory can't grow, and two closed gates give nan with a warning
def write(f_t, c_prev, i_t, g_t):
    return (f_t * c_prev + i_t * g_t) / (f_t + i_t)


# %% blind 27, copied with a colon [0.7 mutation]: c_prev[:] copies a list but not an array, so the old memory is overwritten
def write(f_t, c_prev, i_t, g_t):
    c_t = c_prev[:]  # work on a copy
    c_t *= f_t
    c_t += i_t * g_t
    return c_t
