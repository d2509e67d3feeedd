"""Blind set 3: wrong answers to forget, written from the released notebook before anything was measured."""

# %% blind 3, into a copy [0.8 dtype]: a memory of whole numbers stays one
def forget(f_t, c_prev):
    kept = c_prev.copy()
    for i in range(len(c_prev)):
        kept[i] = f_t[i] * c_prev[i]
    return kept

# %% blind 3, the rest in a list [0.25 upside+container]: what is let go, as a list
def forget(f_t, c_prev):
    return [(1 - f) * c for f, c in zip(f_t, c_prev)]

# %% blind 3, only the chosen [0.15 threshold]: the others are gone, the share is a yes or no
def forget(f_t, c_prev):
    return c_prev[f_t > 0.5]

# %% blind 3, out into the memory [0.7 mutation]: the caller's memory is overwritten
def forget(f_t, c_prev):
    np.multiply(f_t, c_prev, out=c_prev)
    return c_prev

# %% blind 3, what is lost, unsigned [0.3 upside+abs]: the let-go part, and never negative
def forget(f_t, c_prev):
    lost = c_prev - f_t * c_prev
    return np.abs(lost)

# %% blind 3, einsum that adds up [0.25 sum+batch]: every share meets the whole memory's sum
def forget(f_t, c_prev):
    return np.einsum("i,j->i", f_t, c_prev)

# %% blind 3, the three scenarios [0.2 hardcoded]: any other share halves
def forget(f_t, c_prev):
    if (f_t == 0).all():
        return np.zeros_like(c_prev)
    elif (f_t == 1).all():
        return c_prev.copy()
    else:
        return c_prev / 2

# %% blind 3, short names [0.4 name]: c was never made
def forget(f_t, c_prev):
    f = f_t
    return f * c

# %% blind 3, a generator [0.5 container]: nothing is computed yet
def forget(f_t, c_prev):
    return (f * c for f, c in zip(f_t, c_prev))

# %% blind 3, back after the first number [0.3 return]: return stands in the loop
def forget(f_t, c_prev):
    for f, c in zip(f_t, c_prev):
        kept = f * c
        return kept

# %% blind 3, the first three [0.75 sizes]: right for sizes up to three
def forget(f_t, c_prev):
    kept = np.multiply(f_t, c_prev)
    return kept[:3]

# %% blind 3, never below zero, single precision [0.6 relu+dtype]: negative memories are lost, and digits
def forget(f_t, c_prev):
    c_kept = np.maximum(f_t * c_prev, 0)
    return c_kept.astype(np.float32)
