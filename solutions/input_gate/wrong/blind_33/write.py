"""Wrong answers to write, blind set 33."""

# %% blind 33, weighted mean of old and new [0.4 scaled]: divides by the sum of the two shares as in a weighted mean, so keeping and writing with 1 gives the mean of both and nothing can grow
def write(f_t, c_prev, i_t, g_t):
    weight = f_t + i_t
    weight = np.where(weight == 0, 1.0, weight)
    return (f_t * c_prev + i_t * g_t) / weight


# %% blind 33, step by step in the memory [0.3 mutation+tanh]: works in c_prev itself (whole numbers stop with a casting error) and returns the tanh of the new memory
def write(f_t, c_prev, i_t, g_t):
    c_prev *= f_t          # forget
    c_prev += i_t * g_t    # write
    return np.tanh(c_prev)


# %% blind 33, shares crossed over [0.4 swapped]: the share kept is given to the candidate and the share written to the old memory
def write(f_t, c_prev, i_t, g_t):
    # what is put in (i) meets what is there (c), f lets the new g in
    old_part = i_t * c_prev
    new_part = f_t * g_t
    c_t = old_part + new_part
    return c_t
