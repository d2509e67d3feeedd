"""Wrong answers to forget, blind set 25."""

# %% blind 25, diagonal matrix [0.7 batch]: makes a diagonal matrix of the shares, but for a batch np.diag takes a diagonal out instead
def forget(f_t, c_prev):
    gate = np.diag(f_t)
    return gate @ c_prev

# %% blind 25, takes the share itself away [0.35 subtract]: subtracts what is missing from 1 instead of that share of the memory
def forget(f_t, c_prev):
    lost = 1 - f_t
    return c_prev - lost

# %% blind 25, short cuts for open and closed [0.35 early]: returns the memory itself as soon as no share is zero, because all() only asks for non-zero
def forget(f_t, c_prev):
    if f_t.all():  # every gate is open: nothing is forgotten
        return c_prev
    if not f_t.any():  # every gate is closed
        return np.zeros(c_prev.shape)
    return f_t * c_prev

# %% blind 25, changes and prints [0.3 mutation+return]: multiplies inside the old memory and prints it, but returns nothing
def forget(f_t, c_prev):
    for k in range(len(c_prev)):
        c_prev[k] = c_prev[k] * f_t[k]
    print(c_prev)

# %% blind 25, takes the forget gate at its word [0.25 upside+clip]: lets a share of 1 forget, and thinks a memory cannot be negative
def forget(f_t, c_prev):
    forgotten = f_t * c_prev
    kept = c_prev - forgotten
    return np.maximum(kept, 0)

# %% blind 25, shares must add up to one [0.4 scaled]: divides the shares by their sum first, as if they were parts of one cake
def forget(f_t, c_prev):
    total = np.sum(f_t, axis=-1, keepdims=True)
    return f_t / total * c_prev
