"""Right answers to forget, blind set 25."""

# %% blind 25, takes away what is lost
def forget(f_t, c_prev):
    lost = (1 - f_t) * c_prev
    return c_prev - lost

# %% blind 25, flat and back again
def forget(f_t, c_prev):
    pairs = zip(f_t.ravel(), c_prev.ravel())
    return np.array([share * number for share, number in pairs], dtype=float).reshape(c_prev.shape)
