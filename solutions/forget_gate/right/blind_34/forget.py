"""Right answers to forget, blind set 34."""

# %% blind 34, every index by hand
def forget(f_t, c_prev):
    c_kept = np.zeros(c_prev.shape, dtype=float)
    for idx in np.ndindex(*c_prev.shape):
        c_kept[idx] = f_t[idx] * c_prev[idx]
    return c_kept

# %% blind 34, attenuator matrix for each sample
def forget(f_t, c_prev):
    H = c_prev.shape[-1]
    A = f_t[..., :, np.newaxis] * np.eye(H)
    column = c_prev[..., :, np.newaxis]
    return (A @ column)[..., 0]
