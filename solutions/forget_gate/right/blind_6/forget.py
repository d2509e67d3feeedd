"""Blind set 6: right ways to write forget, written from the released notebook alone."""

# %% blind 6, a list of products
def forget(f_t, c_prev):
    return np.array([share * memory for share, memory in zip(f_t, c_prev)])

# %% blind 6, product of a stack
def forget(f_t, c_prev):
    return np.prod(np.stack([f_t, c_prev]), axis=0)

# %% blind 6, a copy in floats, then in place
def forget(f_t, c_prev):
    memory = c_prev.astype(float)
    memory *= f_t
    return memory
