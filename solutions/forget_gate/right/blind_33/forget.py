"""Right answers to forget, blind set 33."""

# %% blind 33, no index is summed
def forget(f_t, c_prev):
    return np.einsum("...u,...u->...u", f_t, c_prev)


# %% blind 33, all minus what goes
def forget(f_t, c_prev):
    gone = (1 - f_t) * c_prev
    return c_prev - gone
