"""Right answers to forget, blind set 26."""

# %% blind 26, product over a stack
def forget(f_t, c_prev):
    return np.prod(np.stack([f_t, c_prev]), axis=0)


# %% blind 26, flat list and reshape
def forget(f_t, c_prev):
    pairs = zip(f_t.ravel(), c_prev.ravel())
    kept = np.array([share * number for share, number in pairs])
    return kept.reshape(c_prev.shape)


# %% blind 26, matrices of one number
def forget(f_t, c_prev):
    a = f_t[..., None, None]
    b = c_prev[..., None, None]
    return (a @ b)[..., 0, 0]
