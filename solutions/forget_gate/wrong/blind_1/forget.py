"""Blind set 1: wrong answers to forget, written from the released notebook before the code was read."""

# %% blind 1, what is forgotten [0.45 upside]: 1 - f
def forget(f_t, c_prev):
    forgotten = 1 - f_t
    return forgotten * c_prev

# %% blind 1, at sign [0.3 dot]: one number
def forget(f_t, c_prev):
    return f_t @ c_prev

# %% blind 1, plus [0.15 add]: added
def forget(f_t, c_prev):
    return c_prev + f_t

# %% blind 1, half open is open [0.3 threshold]: all or nothing
def forget(f_t, c_prev):
    return np.where(f_t >= 0.5, c_prev, 0.0)

# %% blind 1, times equals [0.6 mutation+dtype]: the memory belongs to the caller, whole numbers can't take it
def forget(f_t, c_prev):
    c_prev *= f_t
    return c_prev

# %% blind 1, cut to whole [0.45 dtype]: decimals are lost
def forget(f_t, c_prev):
    kept = f_t * c_prev
    return kept.astype("int")

# %% blind 1, strength of the memory [0.65 abs]: the sign is lost
def forget(f_t, c_prev):
    return f_t * np.abs(c_prev)

# %% blind 1, never below zero [0.65 relu]: negative memory is lost
def forget(f_t, c_prev):
    return np.maximum(0, f_t * c_prev)

# %% blind 1, closed units removed [0.3 index]: the result is shorter
def forget(f_t, c_prev):
    open_units = f_t > 0
    return f_t[open_units] * c_prev[open_units]

# %% blind 1, zip and a list [0.55 container]: a list
def forget(f_t, c_prev):
    return [share * memory for share, memory in zip(f_t, c_prev)]

# %% blind 1, three cases [0.15 hardcoded]: the lecture's scenarios only
def forget(f_t, c_prev):
    if np.all(f_t == 0):
        return np.zeros_like(c_prev)
    if np.all(f_t == 1):
        return c_prev.copy()
    return np.array([0.5, 1, 0.5]) * c_prev

# %% blind 1, outer [0.25 outer]: every share meets every memory
def forget(f_t, c_prev):
    return np.outer(f_t, c_prev)

# %% blind 1, squashed again [0.35 extra]: f_t is a share already
def forget(f_t, c_prev):
    return sigmoid(f_t) * c_prev

# %% blind 1, shares of the whole [0.3 scaled]: shares are made to sum to one
def forget(f_t, c_prev):
    return f_t / f_t.sum() * c_prev

# %% blind 1, three units [0.55 sizes+batch]: range(3)
def forget(f_t, c_prev):
    kept = np.zeros(3)
    for i in range(3):
        kept[i] = f_t[i] * c_prev[i]
    return kept

# %% blind 1, return too deep [0.35 return]: return inside the loop
def forget(f_t, c_prev):
    kept = np.zeros(c_prev.shape)
    for i in range(len(f_t)):
        kept[i] = f_t[i] * c_prev[i]
        return kept

# %% blind 1, out is the memory [0.7 mutation+dtype]: out=c_prev
def forget(f_t, c_prev):
    return np.multiply(f_t, c_prev, out=c_prev)

# %% blind 1, capital C [0.4 name]: C_prev
def forget(f_t, c_prev):
    return f_t * C_prev

# %% blind 1, letter x [0.35 syntax]: f_t x c_prev
def forget(f_t, c_prev):
    return f_t x c_prev

# %% blind 1, power [0.15 power]: two stars
def forget(f_t, c_prev):
    return c_prev ** f_t

# %% blind 1, taken off [0.15 subtract]: minus
def forget(f_t, c_prev):
    return c_prev - f_t

# %% blind 1, shares too [0.55 container]: a pair comes back
def forget(f_t, c_prev):
    return f_t, f_t * c_prev

# %% blind 1, share not used [0.15 unused]: the memory as it was
def forget(f_t, c_prev):
    return np.array(c_prev)

# %% blind 1, squeezed into 0 to 1 [0.4 clip]: memory clipped to one
def forget(f_t, c_prev):
    return np.clip(f_t * c_prev, 0, 1)

# %% blind 1, average memory [0.3 sum]: the mean for every unit
def forget(f_t, c_prev):
    return f_t * np.mean(c_prev)

# %% blind 1, upside and added up [0.2 upside+dot]: 1 - f, and one number
def forget(f_t, c_prev):
    return np.dot(1 - f_t, c_prev)

# %% blind 1, upside and in place [0.35 upside+mutation]: 1 - f in the caller's memory
def forget(f_t, c_prev):
    c_prev[...] = (1 - f_t) * c_prev
    return c_prev

# %% blind 1, upside and a list [0.35 upside+container]: 1 - f, and a list
def forget(f_t, c_prev):
    return ((1 - f_t) * c_prev).tolist()

# %% blind 1, share squared [0.4 scaled]: f twice
def forget(f_t, c_prev):
    kept = f_t * c_prev
    return f_t * kept

# %% blind 1, memory less what is kept [0.4 upside]: returns what is lost
def forget(f_t, c_prev):
    kept = c_prev * f_t
    lost = c_prev - kept
    return lost
