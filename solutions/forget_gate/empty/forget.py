"""Empty answers to `forget`: none earns more than one point."""
# %% nothing
def forget(f_t, c_prev):
    return None


# %% zeros
def forget(f_t, c_prev):
    return np.zeros(c_prev.shape)


# %% the memory itself
def forget(f_t, c_prev):
    return c_prev


# %% the gate itself
def forget(f_t, c_prev):
    return f_t


# %% a copy of the memory
def forget(f_t, c_prev):
    return np.array(c_prev, dtype=float)


# %% not implemented
def forget(f_t, c_prev):
    return NotImplemented


# %% numbers as words
def forget(f_t, c_prev):
    return [str(value) for value in c_prev]


# %% an empty list
def forget(f_t, c_prev):
    return []


# %% true
def forget(f_t, c_prev):
    return True


# %% an array of objects
def forget(f_t, c_prev):
    return np.array([None] * len(c_prev))
