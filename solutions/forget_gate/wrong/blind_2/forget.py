"""Blind set 2: wrong answers to forget."""

# %% blind 2, divided [0.15 divide]: memory over share
def forget(f_t, c_prev):
    return c_prev / f_t

# %% blind 2, sum of products [0.3 dot]: one number
def forget(f_t, c_prev):
    return np.sum(f_t * c_prev)

# %% blind 2, rounded to whole and in a list [0.4 rounded+container]: two faults
def forget(f_t, c_prev):
    return list(np.round(f_t * c_prev))

# %% blind 2, one share for all [0.35 index]: the first share is used for every unit
def forget(f_t, c_prev):
    return f_t[0] * c_prev

# %% blind 2, shown [0.45 return]: print
def forget(f_t, c_prev):
    print(f_t * c_prev)

# %% blind 2, memory halved [0.4 scaled]: an extra one half
def forget(f_t, c_prev):
    return 0.5 * f_t * c_prev

# %% blind 2, while loop over three [0.55 sizes+batch]: three units
def forget(f_t, c_prev):
    kept, i = [], 0
    while i < 3:
        kept.append(f_t[i] * c_prev[i])
        i += 1
    return np.array(kept)

# %% blind 2, upside and rounded [0.3 upside+rounded]: two faults
def forget(f_t, c_prev):
    return np.round((1 - f_t) * c_prev, 1)
