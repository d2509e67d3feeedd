"""Right answers to `write`, each a cell: all of them earn full marks."""
# %% as the formula
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + i_t * g_t


# %% the other way round
def write(f_t, c_prev, i_t, g_t):
    return np.add(np.multiply(g_t, i_t), np.multiply(c_prev, f_t))


# %% a sum over two roads
def write(f_t, c_prev, i_t, g_t):
    return (np.array([f_t, i_t]) * np.array([c_prev, g_t])).sum(axis=0)


# %% what is lost, taken away
def write(f_t, c_prev, i_t, g_t):
    return c_prev - (1 - f_t) * c_prev + i_t * g_t


# %% a copy in place
def write(f_t, c_prev, i_t, g_t):
    c_t = np.array(c_prev, dtype=float)
    c_t *= f_t
    c_t += i_t * g_t
    return c_t


# %% a loop over all numbers
def write(f_t, c_prev, i_t, g_t):
    c_t = np.empty(np.shape(c_prev))
    for k in np.ndindex(c_t.shape):
        c_t[k] = f_t[k] * c_prev[k] + i_t[k] * g_t[k]
    return c_t


# %% contraction of two stacks
def write(f_t, c_prev, i_t, g_t):
    return np.einsum("k...,k...->...", np.stack([f_t, i_t]), np.stack([c_prev, g_t]))


# %% as a sum over a pair
def write(f_t, c_prev, i_t, g_t):
    return sum(share * part for share, part in ((i_t, g_t), (f_t, c_prev)))
