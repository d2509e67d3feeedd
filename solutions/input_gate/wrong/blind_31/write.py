"""Wrong answers to write, blind set 31."""

# %% blind 31, weighted mean [0.35 normalised+zero]: the sum is divided by f + i like a weighted mean, right for boys where f + i is 1, but keeping and writing both fully gives the average instead of the sum; and two shares of 0 divide by zero, nan with a warning instead of an empty memory
def write(f_t, c_prev, i_t, g_t):
    # weighted mean: sum(w x) / sum(w)
    return (f_t * c_prev + i_t * g_t) / (f_t + i_t)


# %% blind 31, loop into a row [0.65 batch]: a row of H zeros is filled unit by unit; one sample is right, a batch stops because a whole row does not fit into one place
def write(f_t, c_prev, i_t, g_t):
    n = len(c_prev)
    c_new = np.zeros(n)
    for k in range(n):
        kept = f_t[k] * c_prev[k]
        new = i_t[k] * g_t[k]
        c_new[k] = kept + new
    return c_new


# %% blind 31, linear interpolation [0.4 tied]: the share written is replaced by one minus the share kept and i_t is ignored; right for boys where the shares happen to add up to 1, but both shares at 1 leave only the old memory
def write(f_t, c_prev, i_t, g_t):
    # interpolate between old and new: g + f (c - g)
    return g_t + f_t * (c_prev - g_t)


# %% blind 31, factored out [0.35 algebra+mutation]: the formula is put as f (c + i g), which also multiplies the new part by f; and c_prev is overwritten on the way, so the caller's memory changes
def write(f_t, c_prev, i_t, g_t):
    # C = f c + i g, take out the common factor
    c_prev[...] = c_prev + i_t * g_t
    return f_t * c_prev
