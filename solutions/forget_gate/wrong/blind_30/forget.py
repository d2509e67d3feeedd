"""Wrong answers to forget, blind set 30."""

# %% blind 30, a forget gate forgets [0.5 upside]: the share is taken as the share lost, a share of 1 forgets all
def forget(f_t, c_prev):
    # f_t says how much is forgotten, so the rest is kept
    rest = 1 - f_t
    return rest * c_prev


# %% blind 30, the at sign as product [0.3 dot]: the dot product adds everything up, a single number comes out of one sample and a batch stops
def forget(f_t, c_prev):
    return f_t @ c_prev


# %% blind 30, take the share away [0.25 upside+mutation]: the share kept is subtracted, so what should stay goes, and it is taken from the caller's own memory
def forget(f_t, c_prev):
    lost = f_t * c_prev
    c_prev -= lost
    return c_prev


# %% blind 30, open or closed [0.3 threshold]: the share is rounded to a yes or no, half a mood is not possible
def forget(f_t, c_prev):
    # a gate is open or shut; 0.5 and more counts as open
    is_open = f_t >= 0.5
    return np.where(is_open, c_prev, 0.0)


# %% blind 30, three units by hand [0.45 sizes+dtype]: exactly three places are filled whatever the size, and in a memory of whole numbers the shares are cut off
def forget(f_t, c_prev):
    c_kept = np.zeros_like(c_prev)
    for unit in range(3):  # mood, subject, time
        c_kept[..., unit] = f_t[..., unit] * c_prev[..., unit]
    return c_kept


# %% blind 30, nothing to do when the gate is open [0.8 alias]: with all shares 1 the old memory itself comes back and not a new array
def forget(f_t, c_prev):
    # scenario 2: nothing turns, all is kept
    if np.all(f_t == 1):
        return c_prev
    # scenario 1: the story ends
    if np.all(f_t == 0):
        return np.zeros(np.shape(c_prev))
    return f_t * c_prev


# %% blind 30, shares on a diagonal [0.6 batch]: right for one sample, but of a batch np.diag takes the diagonal out, and the samples are mixed or it stops
def forget(f_t, c_prev):
    # in linear algebra: a diagonal matrix scales every component by itself
    D = np.diag(f_t)
    return D @ c_prev


# %% blind 30, tidy the axes [0.8 squeeze]: squeeze throws away axes of length one, so a batch of one sample, or a memory of one number, loses its shape
def forget(f_t, c_prev):
    f = np.expand_dims(f_t, -1)
    c = np.expand_dims(c_prev, -1)
    c_kept = f * c
    return np.squeeze(c_kept)  # get rid of the extra axis again
