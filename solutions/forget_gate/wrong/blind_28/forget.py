"""Wrong answers to forget, blind set 28."""

# %% blind 28, every share with every number [0.3 outer]: tensordot with axes=0 is the outer product, a table of H times H numbers instead of H
def forget(f_t, c_prev):
    return np.tensordot(f_t, c_prev, axes=0)


# %% blind 28, take the share away [0.3 upside+mutation]: the share kept is subtracted, so 1 forgets all, and the memory of the caller is overwritten
def forget(f_t, c_prev):
    c_prev -= f_t * c_prev
    return c_prev


# %% blind 28, keep or drop [0.3 threshold]: from a half upwards all is kept, below it nothing, a share can no longer be a share
def forget(f_t, c_prev):
    return np.where(f_t >= 0.5, c_prev, 0.0)


# %% blind 28, a slice is no copy [0.5 mutation+dtype]: a slice of everything is the old memory itself, which is overwritten, and if it holds whole numbers the kept ones are cut off
def forget(f_t, c_prev):
    kept = c_prev[:]  # work on a copy
    for j in range(kept.shape[-1]):
        kept[..., j] = kept[..., j] * f_t[..., j]
    return kept


# %% blind 28, home too early [0.5 return]: the return stands inside the loop, so only the first number, or the first sample, comes back
def forget(f_t, c_prev):
    kept = []
    for share, memory in zip(f_t, c_prev):
        kept.append(share * memory)
        return np.array(kept)


# %% blind 28, nothing below zero [0.65 negative]: the product is right but everything negative is lifted to 0, although a bright mood is a number below zero
def forget(f_t, c_prev):
    kept = f_t * c_prev
    return np.maximum(kept, 0)


# %% blind 28, short cut when all is kept [0.85 alias]: with shares of 1 the old memory itself goes back instead of a new array
def forget(f_t, c_prev):
    if np.all(f_t == 1):
        return c_prev  # nothing to do
    return f_t * c_prev


# %% blind 28, shares that pile up [0.25 accumulation+size]: the share of a unit is multiplied with those of the units before it, and 3 is written into the loop
def forget(f_t, c_prev):
    kept = np.zeros(3)
    share = 1.0
    for j in range(3):
        share *= f_t[j]
        kept[j] = share * c_prev[j]
    return kept
