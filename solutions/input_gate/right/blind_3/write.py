"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, a sum of a map
def write(f_t, c_prev, i_t, g_t):
    return sum(map(np.multiply, (f_t, i_t), (c_prev, g_t)))

# %% blind 3, number by number
def write(f_t, c_prev, i_t, g_t):
    new = np.empty(np.shape(g_t))
    for place, _ in np.ndenumerate(g_t):
        new[place] = f_t[place] * c_prev[place] + i_t[place] * g_t[place]
    return new
