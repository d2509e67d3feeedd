"""Blind set 5: wrong answers to write, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, everything times everything [0.3 product]: kept and new are multiplied
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    new = i_t * g_t
    return kept * new

# %% blind 5, into the old memory [0.7 mutation]: c_prev itself becomes the new memory
def write(f_t, c_prev, i_t, g_t):
    c_prev *= f_t
    c_prev += i_t * g_t
    return c_prev

# %% blind 5, dots for stars [0.25 product+index]: np.dot adds everything up, and the roles of i and c are mixed
def write(f_t, c_prev, i_t, g_t):
    return np.dot(f_t, i_t) + np.dot(c_prev, g_t)
