"""Wrong answers to forget, blind set 23."""

# %% blind 23, shortcut for an open gate [0.85 alias]: with all shares at 1 hands back c_prev itself, not a new array
def forget(f_t, c_prev):
    if np.all(f_t == 1):
        return c_prev
    return f_t * c_prev

# %% blind 23, never below zero [0.7 clipped]: thinks that a memory cannot be negative
def forget(f_t, c_prev):
    kept = np.multiply(f_t, c_prev)
    return np.maximum(kept, 0)

# %% blind 23, three scenarios [0.25 cases]: only all, half or nothing can be kept
def forget(f_t, c_prev):
    conditions = [f_t == 0, f_t == 1]
    return np.select(conditions, [0 * c_prev, 1 * c_prev], default=0.5 * c_prev)

# %% blind 23, the last share for everyone [0.35 stale]: overwrites the result at every turn of the loop
def forget(f_t, c_prev):
    for share in np.moveaxis(f_t, -1, 0):
        c_kept = share[..., None] * c_prev
    return c_kept

# %% blind 23, subtracts what is kept [0.4 upsidedown+mutated]: takes the kept part away from the memory, in place
def forget(f_t, c_prev):
    c_prev -= f_t * c_prev
    return c_prev

# %% blind 23, diagonal matrix [0.5 batch]: puts the shares on a diagonal, which works for one sample
def forget(f_t, c_prev):
    D = np.diag(f_t)
    return c_prev @ D

# %% blind 23, one memory for all samples [0.3 summed+batch]: adds the samples of a batch, and for one sample all its numbers
def forget(f_t, c_prev):
    return np.einsum("...h,...h->h", f_t, c_prev) if f_t.ndim > 1 else np.einsum("h,h", f_t, c_prev)

# %% blind 23, the neighbour's share [0.4 index+container]: pairs every number with the share before it, in a list
def forget(f_t, c_prev):
    if c_prev.ndim == 2:
        return [forget(f, c) for f, c in zip(f_t, c_prev)]
    return [f_t[k - 1] * c_prev[k] for k in range(len(c_prev))]
