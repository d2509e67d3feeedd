"""Wrong answers to forget, blind set 24."""

# %% blind 24, shares on a diagonal [0.65 batch]: puts the shares on the diagonal of a matrix, which only works for one sample
def forget(f_t, c_prev):
    F = np.diag(f_t)
    return F @ c_prev


# %% blind 24, into a copy of the memory [0.75 dtype]: writes the products into a copy of the memory, so a memory of whole numbers stays whole
def forget(f_t, c_prev):
    c_kept = c_prev.copy()
    for i in range(len(c_prev)):
        c_kept[i] = f_t[i] * c_prev[i]
    return c_kept


# %% blind 24, no memory below nothing [0.55 clip]: believes a memory cannot be negative and cuts at zero
def forget(f_t, c_prev):
    c_kept = f_t * c_prev
    # one cannot remember less than nothing
    return np.maximum(c_kept, 0.0)


# %% blind 24, array of a generator [0.5 container]: round brackets instead of square ones make an array that holds one generator
def forget(f_t, c_prev):
    return np.array(share * memory for share, memory in zip(f_t, c_prev))


# %% blind 24, clears the old memory first [0.65 mutation]: the numbers come out right, but zeros are written into the old memory itself
def forget(f_t, c_prev):
    # 0 means forget: clear these completely
    c_prev[f_t == 0] = 0
    # the rest keeps its share
    return f_t * c_prev


# %% blind 24, throws out the forgotten [0.2 delete+threshold]: keeps whole what has a share of at least a half and drops the other numbers from the array
def forget(f_t, c_prev):
    keep = f_t >= 0.5
    return c_prev[keep]


# %% blind 24, takes the share away in place [0.25 upside+inplace]: subtracts the share that should stay, from the argument itself
def forget(f_t, c_prev):
    c_prev -= f_t * c_prev
    return c_prev


# %% blind 24, the three scenarios as cases [0.25 threshold+alias]: compares .all() with 0 and 1, so any zero empties everything and otherwise the old memory itself comes back
def forget(f_t, c_prev):
    if f_t.all() == 0:  # scenario 1: the story ends
        return np.zeros(c_prev.shape)
    elif f_t.all() == 1:  # scenario 2: nothing turns
        return c_prev
    else:  # scenario 3: half and half
        return f_t * c_prev
