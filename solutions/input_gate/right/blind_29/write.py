"""Right answers to write, blind set 29."""

# %% blind 29, pairs in a pile
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    things = np.stack([c_prev, g_t])
    return np.einsum("k...,k...->...", shares, things)


# %% blind 29, builds up a fresh array
def write(f_t, c_prev, i_t, g_t):
    c_t = np.array(c_prev, dtype=float)
    c_t *= f_t
    c_t += i_t * g_t
    return c_t
