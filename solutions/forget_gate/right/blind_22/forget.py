"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, a product over a pair
def forget(f_t, c_prev):
    pair = np.stack([f_t, c_prev], axis=0)
    return np.prod(pair, axis=0)

# %% blind 22, the diagonal of the table of all pairs
def forget(f_t, c_prev):
    table = f_t[..., :, None] * c_prev[..., None, :]
    return np.diagonal(table, axis1=-2, axis2=-1).copy()

# %% blind 22, place by place with ndindex
def forget(f_t, c_prev):
    kept = np.zeros(np.shape(c_prev), dtype=float)
    for place in np.ndindex(*kept.shape):
        kept[place] = f_t[place] * c_prev[place]
    return kept
