"""Blind set 1: right answers to write by odd roads."""

# %% blind 1, two rows of an array
def write(f_t, c_prev, i_t, g_t):
    return np.sum([f_t * c_prev, i_t * g_t], axis=0)

# %% blind 1, what is lost is taken off
def write(f_t, c_prev, i_t, g_t):
    return c_prev - (1 - f_t) * c_prev + i_t * g_t

# %% blind 1, einsum of stacks
def write(f_t, c_prev, i_t, g_t):
    return np.einsum("k...,k...->...", np.stack([f_t, i_t]), np.stack([c_prev, g_t]))
