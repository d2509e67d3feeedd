"""Blind set 1: right answers to forget by odd roads."""

# %% blind 1, what is lost is taken off
def forget(f_t, c_prev):
    return c_prev - (1 - f_t) * c_prev

# %% blind 1, einsum
def forget(f_t, c_prev):
    return np.einsum("...i,...i->...i", f_t, c_prev)

# %% blind 1, a diagonal matrix
def forget(f_t, c_prev):
    if f_t.ndim == 1:
        return np.diag(f_t) @ c_prev
    return np.array([np.diag(f) @ c for f, c in zip(f_t, c_prev)])

# %% blind 1, a copy in place
def forget(f_t, c_prev):
    kept = c_prev.astype(float)
    kept *= f_t
    return kept

# %% blind 1, reduced product
def forget(f_t, c_prev):
    return np.prod([f_t, c_prev], axis=0)

# %% blind 1, every place
def forget(f_t, c_prev):
    kept = np.zeros(np.shape(c_prev))
    for place in np.ndindex(kept.shape):
        kept[place] = c_prev[place] * f_t[place]
    return kept

# %% blind 1, between nothing and all
def forget(f_t, c_prev):
    nothing = np.zeros_like(c_prev, dtype=float)
    return nothing + f_t * (c_prev - nothing)

# %% blind 1, map over flat numbers
def forget(f_t, c_prev):
    flat = list(map(lambda f, c: f * c, f_t.flat, c_prev.flat))
    return np.reshape(np.array(flat, dtype=float), c_prev.shape)
