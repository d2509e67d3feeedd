"""Wrong answers to forget, blind set 29."""

# %% blind 29, dot product [0.2 product]: the dot product adds everything up to one number, and a batch stops
def forget(f_t, c_prev):
    return np.dot(f_t, c_prev)


# %% blind 29, takes its name at its word [0.35 complement+mutation]: a share of 1 forgets here instead of keeping, and c_prev itself is overwritten
def forget(f_t, c_prev):
    # f_t says how much is forgotten
    c_prev -= f_t * c_prev
    return c_prev


# %% blind 29, all or nothing [0.3 threshold]: shares are treated as a yes or no, nothing is ever kept in part
def forget(f_t, c_prev):
    keep = f_t > 0.5
    return np.where(keep, c_prev, 0.0)


# %% blind 29, room like the memory [0.75 dtype]: the result has the kind of c_prev, so a memory of whole numbers cuts the decimals away
def forget(f_t, c_prev):
    c_kept = np.zeros_like(c_prev)
    c_kept[...] = f_t * c_prev
    return c_kept


# %% blind 29, nothing to do [0.85 alias]: when every share is 1 the old memory itself is handed back and not a new array
def forget(f_t, c_prev):
    if (f_t == 1).all():
        return c_prev
    return f_t * c_prev


# %% blind 29, diagonal matrix [0.6 batch]: the diagonal matrix is right for one sample, in a batch np.diag takes a diagonal out instead
def forget(f_t, c_prev):
    gate = np.diag(f_t)
    return gate @ c_prev


# %% blind 29, size of the memory [0.6 sign]: the sign of the memory is lost, a memory of -8 keeps +2
def forget(f_t, c_prev):
    return f_t * np.abs(c_prev)


# %% blind 29, mood and subject and time [0.45 size+kind]: exactly three numbers are looked at, and a list comes back instead of an array
def forget(f_t, c_prev):
    mood = f_t[..., 0] * c_prev[..., 0]
    subject = f_t[..., 1] * c_prev[..., 1]
    time = f_t[..., 2] * c_prev[..., 2]
    return np.stack([mood, subject, time], axis=-1).tolist()
