"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, old memory minus what is lost
def forget(f_t, c_prev):
    lost_share = 1 - f_t
    return c_prev - lost_share * c_prev

# %% blind 21, einsum number by number
def forget(f_t, c_prev):
    return np.einsum("...h,...h->...h", f_t, c_prev)

# %% blind 21, one diagonal matrix for each sample
def forget(f_t, c_prev):
    H = f_t.shape[-1]
    diagonals = f_t[..., None] * np.eye(H)
    column = c_prev[..., None]
    return (diagonals @ column)[..., 0]
