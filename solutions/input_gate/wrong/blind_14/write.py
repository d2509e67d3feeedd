"""Wrong answers to write, blind set 14."""

# %% blind 14, room saved with out [0.7 mutation]: stores the product in the candidate's own array to save memory
def write(f_t, c_prev, i_t, g_t):
    np.multiply(i_t, g_t, out=g_t)
    return f_t * c_prev + g_t

# %% blind 14, either or [0.35 threshold]: keeps a unit whole when more than half of it is kept, and else replaces it by the news
def write(f_t, c_prev, i_t, g_t):
    written = i_t * g_t
    return np.where(f_t > 0.5, c_prev, written)

# %% blind 14, tame list [0.4 clip+container]: thinks that a memory too lies between -1 and 1, and hands back a list
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * c_prev + i_t * g_t
    c_t = np.minimum(np.maximum(c_t, -1), 1)
    return c_t.tolist()
