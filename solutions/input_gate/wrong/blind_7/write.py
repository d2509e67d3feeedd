"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, wrong partners [0.3 order]: share times share, and memory times candidate
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * i_t
    written = c_prev * g_t
    return kept + written

# %% blind 7, one gate does both [0.4 missing]: writes 1 - f of the candidate and never looks at the input gate
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + (1 - f_t) * g_t

# %% blind 7, the old memory is overwritten [0.8 mutation]: computes in c_prev itself, so that the argument is changed
def write(f_t, c_prev, i_t, g_t):
    c_prev *= f_t
    c_prev += i_t * g_t
    return c_prev
