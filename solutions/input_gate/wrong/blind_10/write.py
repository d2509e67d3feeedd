"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, the tied cell [0.35 missing]: the share kept is never looked at, one minus the share written stands in for it
def write(f_t, c_prev, i_t, g_t):
    # what is written takes the place of what was there
    return c_prev + i_t * (g_t - c_prev)

# %% blind 10, save an array [0.75 mutation]: the product is put into the caller's own memory
def write(f_t, c_prev, i_t, g_t):
    np.multiply(f_t, c_prev, out=c_prev)
    return c_prev + i_t * g_t

# %% blind 10, nothing over one [0.35 extra+container]: the new memory is cut to -1..1, and goes out as a list
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    written = i_t * g_t
    new = np.clip(kept + written, -1, 1)
    return new.tolist()
