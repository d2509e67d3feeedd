"""Right answers to forget, blind set 29."""

# %% blind 29, diagonal for every row
def forget(f_t, c_prev):
    H = f_t.shape[-1]
    gates = f_t[..., None, :] * np.eye(H)
    return (gates @ c_prev[..., :, None])[..., 0]


# %% blind 29, product over a pile
def forget(f_t, c_prev):
    return np.prod(np.stack([f_t, c_prev]), axis=0)


# %% blind 29, every place by name
def forget(f_t, c_prev):
    kept = np.zeros(c_prev.shape)
    for place in np.ndindex(*c_prev.shape):
        kept[place] = float(f_t[place]) * float(c_prev[place])
    return kept
