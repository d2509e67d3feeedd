"""Right answers to forget, blind set 27."""

# %% blind 27, minus what is let go
def forget(f_t, c_prev):
    let_go = (1 - f_t) * c_prev
    return c_prev - let_go


# %% blind 27, product of a pile
def forget(f_t, c_prev):
    return np.prod([f_t, c_prev], axis=0)


# %% blind 27, number by number
def forget(f_t, c_prev):
    c_kept = np.zeros(c_prev.shape)
    for place, share in np.ndenumerate(f_t):
        c_kept[place] += share * c_prev[place]
    return c_kept
