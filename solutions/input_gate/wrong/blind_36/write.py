"""Wrong answers to write, blind set 36."""

# %% blind 36, weights that sum to one [0.4 averaged]: the sum is divided by f + i as in a weighted mean, so boys is right since its two shares sum to 1, but shares 1 and 1 give the mean of old and new, and shares 0 and 0 give nan with a warning
def write(f_t, c_prev, i_t, g_t):
    # weighted.mean(c(c_prev, g_t), w = c(f_t, i_t))
    numerator = f_t * c_prev + i_t * g_t
    denominator = f_t + i_t
    return numerator / denominator

# %% blind 36, arrow assignment [0.45 arrow]: Python reads kept <- ... as a comparison of kept with a negative number, so the function stops at once with an NameError; the formula is right
def write(f_t, c_prev, i_t, g_t):
    kept <- f_t * c_prev
    written <- i_t * g_t
    return kept + written

# %% blind 36, trials loop with crossed shares [0.25 swapped+batch]: f_t multiplies the candidate and i_t the old memory; and the result has one place for each entry of the first axis, so a batch stops
def write(f_t, c_prev, i_t, g_t):
    n = len(c_prev)
    c_new = np.zeros(n)
    for k in range(n):
        old = i_t[k] * c_prev[k]
        new = f_t[k] * g_t[k]
        c_new[k] = old + new
    return c_new
