"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, all behind the first gate [0.5 brackets]: what is written is forgotten in the same step
def write(f_t, c_prev, i_t, g_t):
    return f_t * (c_prev + i_t * g_t)

# %% blind 3, what is free is written [0.45 unused]: 1 - f in the place of the input gate
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + (1 - f_t) * g_t
