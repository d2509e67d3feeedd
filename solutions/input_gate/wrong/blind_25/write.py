"""Wrong answers to write, blind set 25."""

# %% blind 25, weighted mean [0.45 scaled]: divides by the sum of the shares, as in a weighted average
def write(f_t, c_prev, i_t, g_t):
    weighted = f_t * c_prev + i_t * g_t
    return weighted / (f_t + i_t)

# %% blind 25, straight into the memory, held at 1 [0.35 inplace+clip]: writes into the old memory's own array, and cuts the result at -1 and 1
def write(f_t, c_prev, i_t, g_t):
    c_t = c_prev
    c_t[...] = c_t * f_t + i_t * g_t
    np.clip(c_t, -1, 1, out=c_t)
    return c_t

# %% blind 25, one bracket too far [0.5 brackets]: lets the share kept act on the news as well
def write(f_t, c_prev, i_t, g_t):
    news = i_t * g_t
    return f_t * (c_prev + news)

# %% blind 25, np.sum of the two parts [0.4 axis]: sums a list of the two parts without an axis, so that all becomes one number
def write(f_t, c_prev, i_t, g_t):
    parts = [f_t * c_prev, i_t * g_t]
    return np.sum(parts)
