"""Wrong answers to write, blind set 24."""

# %% blind 24, puts it beside [0.35 stack]: lays kept and new side by side in one longer row instead of adding them
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    new = i_t * g_t
    return concatenate(kept, new)


# %% blind 24, np.sum of both [0.35 axis]: sums kept and new without an axis, so one single number is left
def write(f_t, c_prev, i_t, g_t):
    parts = [f_t * c_prev, i_t * g_t]
    return np.sum(parts)


# %% blind 24, only where the gate is open [0.5 threshold]: writes only into units whose share written is above a half
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * c_prev
    is_open = i_t > 0.5
    c_t[is_open] = c_t[is_open] + i_t[is_open] * g_t[is_open]
    return c_t


# %% blind 24, the memory is the memory [0.5 inplace+dtype]: writes the new memory into the old array, which loses the old one and cuts whole numbers
def write(f_t, c_prev, i_t, g_t):
    c_prev[...] = f_t * c_prev + i_t * g_t
    return c_prev
