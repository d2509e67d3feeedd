"""Wrong answers to forget, blind set 33."""

# %% blind 33, diagonal matrix [0.65 batch]: multiplies with the diagonal matrix of the shares, right for one sample, but of a batch np.diag takes out a diagonal and one row or a shape error follows
def forget(f_t, c_prev):
    D = np.diag(f_t)
    return D @ c_prev


# %% blind 33, more likely than not [0.4 threshold]: keeps a number whole if its share is at least a half and drops it otherwise, so nothing is ever kept in part
def forget(f_t, c_prev):
    keep = f_t >= 0.5
    return np.where(keep, c_prev, 0.0)


# %% blind 33, drawn lots [0.3 random]: reads the share as the probability of keeping and draws, so each call gives another answer and numbers are kept whole or not at all
def forget(f_t, c_prev):
    # a share of 0.9 = with probability 0.9 the number is kept
    draw = np.random.rand(*f_t.shape)
    kept = (draw < f_t) * c_prev
    return kept


# %% blind 33, take the forgotten part away [0.25 upside+mutation]: subtracts the share from the memory so that 1 forgets and does so in c_prev itself; a memory of whole numbers stops with a casting error
def forget(f_t, c_prev):
    forgotten = f_t * c_prev
    c_prev -= forgotten
    return c_prev


# %% blind 33, shares of one memory [0.35 scaled]: divides the shares of each row by their sum first, so three open gates keep a third of everything
def forget(f_t, c_prev):
    total = f_t.sum(axis=-1, keepdims=True)
    total[total == 0] = 1
    f_norm = f_t / total
    return f_norm * c_prev


# %% blind 33, same kind as the memory [0.7 dtype]: the result has the type of c_prev, so with a memory of whole numbers 4.5 becomes 4
def forget(f_t, c_prev):
    c_kept = np.zeros_like(c_prev)
    for place in np.ndindex(c_prev.shape):
        c_kept[place] = f_t[place] * c_prev[place]
    return c_kept


# %% blind 33, nothing below nothing [0.6 clip]: negative results are set to zero although a mood may be below zero, so 0.25 of -8 leaves 0
def forget(f_t, c_prev):
    left = f_t * c_prev
    return np.maximum(left, 0)


# %% blind 33, list with one decimal [0.35 container+rounded]: returns a list (of rows in a batch) instead of an array and rounds what is kept to one decimal
def forget(f_t, c_prev):
    return [np.round(share * number, 1) for share, number in zip(f_t, c_prev)]
