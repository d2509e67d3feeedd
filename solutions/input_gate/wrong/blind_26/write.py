"""Wrong answers to write, blind set 26."""

# %% blind 26, pairs mixed up [0.5 pairing]: the share kept multiplies the candidate and the share written the old memory
def write(f_t, c_prev, i_t, g_t):
    shares = [f_t, i_t]
    things = [g_t, c_prev]
    return sum(s * t for s, t in zip(shares, things))


# %% blind 26, short operators [0.65 mutation]: the sum is right, but f_t and i_t are overwritten on the way, and f_t itself comes back
def write(f_t, c_prev, i_t, g_t):
    f_t *= c_prev
    i_t *= g_t
    f_t += i_t
    return f_t


# %% blind 26, candidate poured in whole [0.3 argument+clip]: the share written is not used at all, and the memory is clipped to -1 and 1 though it may grow
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * c_prev + g_t
    # the candidate is between -1 and 1 so the memory should be as well
    c_t = np.clip(c_t, -1, 1)
    return c_t
