"""Wrong answers to forget, blind set 35."""

# %% blind 35, open or shut [0.4 threshold]: a gate read as yes or no, more than a half keeps the number whole and the rest is lost, so nothing is ever halved, [0.5, 1, 0.5] gives [0, 8, 0]
def forget(f_t, c_prev):
    return np.where(f_t > 0.5, c_prev, 0.0)


# %% blind 35, the forgotten leave the list [0.4 dropped+batch]: numbers with share 0 are left out, so scenario 1 gives an empty array and the others move up; in a batch the truth of a row is ambiguous and it stops
def forget(f_t, c_prev):
    return np.array([f * c for f, c in zip(f_t, c_prev) if f])


# %% blind 35, memory as key [0.5 duplicates+batch]: a dictionary from memory to share, right while all memories differ, two equal ones become one (shorter row, last share); the rows of a batch are unhashable and it stops
def forget(f_t, c_prev):
    share_of = dict(zip(c_prev, f_t))
    return np.array([c * share for c, share in share_of.items()])


# %% blind 35, saves an array [0.55 mutation]: right product, but written into f_t, which is changed and returned; whole-number shares with a decimal memory raise a casting error
def forget(f_t, c_prev):
    np.multiply(f_t, c_prev, out=f_t)
    return f_t


# %% blind 35, like the memory [0.75 dtype]: right for decimals and batches, but zeros_like takes the whole numbers of [6, 8, 9] over, so [0.5, 1, 0.5] leaves [3, 8, 4]
def forget(f_t, c_prev):
    c_kept = np.zeros_like(c_prev)
    c_kept[...] = f_t * c_prev
    return c_kept


# %% blind 35, diagonal matrix [0.6 batch]: right for one sample; of the (N, H) shares of a batch np.diag takes out the diagonal, so two samples give one row that mixes both, and more samples than units stop with a ValueError
def forget(f_t, c_prev):
    F = np.diag(f_t)  # gate as a matrix, like in linear algebra
    return F @ c_prev


# %% blind 35, return one step too far right [0.4 indent]: the return stands inside the loop, so only the first number, or the first sample of a batch, comes back
def forget(f_t, c_prev):
    kept = []
    for share, number in zip(f_t, c_prev):
        kept.append(share * number)
        return np.array(kept)


# %% blind 35, a map and no array [0.55 container]: the right numbers one after the other, also for a batch row by row, but a map object is returned and no array
def forget(f_t, c_prev):
    return map(lambda f, c: f * c, f_t, c_prev)
