"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, the memory is updated where it stands [0.7 overwrite]: multiplies and adds in place, so the old memory of the caller is changed
def write(f_t, c_prev, i_t, g_t):
    c_prev *= f_t
    c_prev += i_t * g_t
    return c_prev


# %% blind 11, what is free [0.4 missing]: writes with one minus the share kept, as tied gates do, and does not use the share written
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    free = np.ones_like(f_t) - f_t
    written = free * g_t
    return kept + written


# %% blind 11, a memory is at most one [0.3 swapped+clip]: keeps with the share written and writes with the share kept, and cuts the memory at -1 and 1
def write(f_t, c_prev, i_t, g_t):
    shares = {"keep": i_t, "write": f_t}
    contents = {"keep": c_prev, "write": g_t}
    total = 0
    for what in ("keep", "write"):
        total = total + shares[what] * contents[what]
    return np.clip(total, -1, 1)
