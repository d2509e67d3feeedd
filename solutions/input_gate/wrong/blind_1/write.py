"""Blind set 1: wrong answers to write."""

# %% blind 1, written over [0.4 missing]: the old memory is gone
def write(f_t, c_prev, i_t, g_t):
    return i_t * g_t

# %% blind 1, shares exchanged [0.4 order]: f and i exchanged
def write(f_t, c_prev, i_t, g_t):
    return i_t * c_prev + f_t * g_t

# %% blind 1, taken away [0.5 sign]: minus
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev - i_t * g_t

# %% blind 1, all is written [0.5 missing]: i_t is not used
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + g_t

# %% blind 1, what is lost [0.5 upside]: 1 - f
def write(f_t, c_prev, i_t, g_t):
    return (1 - f_t) * c_prev + i_t * g_t

# %% blind 1, in place [0.65 mutation]: c_prev is changed
def write(f_t, c_prev, i_t, g_t):
    c_prev *= f_t
    c_prev += i_t * g_t
    return c_prev

# %% blind 1, one number [0.3 dot]: summed
def write(f_t, c_prev, i_t, g_t):
    return f_t @ c_prev + i_t @ g_t

# %% blind 1, minus and what is lost [0.35 sign+upside]: two faults
def write(f_t, c_prev, i_t, g_t):
    return (1 - f_t) * c_prev - i_t * g_t
