"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, the old one less what is lost
def write(f_t, c_prev, i_t, g_t):
    change = np.zeros(np.shape(c_prev))
    change -= (1.0 - f_t) * c_prev
    change += i_t * g_t
    return c_prev + change


# %% blind 12, number by number
def write(f_t, c_prev, i_t, g_t):
    new = np.empty(np.shape(c_prev))
    for place in np.ndindex(*new.shape):
        new[place] = f_t[place] * c_prev[place] + i_t[place] * g_t[place]
    return new
