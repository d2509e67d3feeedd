"""Blind set 5: right ways to write forget, written from the released notebook alone."""

# %% blind 5, einsum point by point
def forget(f_t, c_prev):
    return np.einsum("...j,...j->...j", f_t, c_prev)

# %% blind 5, minus what is let go
def forget(f_t, c_prev):
    let_go = (1.0 - f_t) * c_prev
    return c_prev - let_go

# %% blind 5, every index there is
def forget(f_t, c_prev):
    kept = np.zeros(c_prev.shape)
    for where in np.ndindex(*c_prev.shape):
        kept[where] = f_t[where] * c_prev[where]
    return kept
