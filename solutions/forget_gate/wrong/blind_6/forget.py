"""Blind set 6: wrong answers to forget, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, column times row [0.25 outer]: every share meets every memory in a square
def forget(f_t, c_prev):
    f = f_t.reshape(-1, 1)
    return f * c_prev

# %% blind 6, in the memory's own type [0.8 dtype]: for a memory of integers the halves are cut off
def forget(f_t, c_prev):
    """Element-wise gating; keeps the dtype of the cell state."""
    return np.multiply(f_t, c_prev).astype(c_prev.dtype)

# %% blind 6, nothing below zero [0.75 relu]: a negative memory is lost
def forget(f_t, c_prev):
    kept = f_t * c_prev
    kept[kept < 0] = 0
    return kept

# %% blind 6, exactly three [0.5 hardcoded+batch]: three numbers, one row
def forget(f_t, c_prev):
    c_kept = np.zeros(3)
    for i in range(3):
        c_kept[i] = f_t[i] * c_prev[i]
    return c_kept

# %% blind 6, counted from one [0.3 index+container]: the first memory is skipped, a list comes back
def forget(f_t, c_prev):
    kept = []
    for i in range(1, len(f_t)):
        kept.append(f_t[i] * c_prev[i])
    return kept

# %% blind 6, kept or not [0.35 threshold]: a share above one half keeps all, any other nothing
def forget(f_t, c_prev):
    return np.where(f_t >= 0.5, c_prev, 0)
