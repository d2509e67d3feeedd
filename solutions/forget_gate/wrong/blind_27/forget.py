"""Wrong answers to forget, blind set 27."""

# %% blind 27, star is convolution [0.15 product+batch]: convolves the two rows, which mixes the units, and np.convolve refuses a batch
def forget(f_t, c_prev):
    return np.convolve(f_t, c_prev, mode="same")


# %% blind 27, dropout [0.25 random]: takes the share for a probability, and keeps or drops each number whole by a throw of dice
def forget(f_t, c_prev):
    mask = np.random.rand(*f_t.shape) < f_t
    return mask * c_prev


# %% blind 27, nothing to do [0.85 alias]: when all is kept it hands back c_prev itself instead of a new array
def forget(f_t, c_prev):
    if np.all(f_t == 1):
        return c_prev
    return f_t * c_prev


# %% blind 27, what is forgotten is gone [0.4 shape+batch]: throws the forgotten numbers out of the array, which becomes shorter, and a batch loses its rows
def forget(f_t, c_prev):
    kept = f_t * c_prev
    return kept[kept != 0]


# %% blind 27, a diagonal matrix [0.55 batch]: right for one sample, but np.diag of a batch takes a diagonal out instead of making one
def forget(f_t, c_prev):
    D = np.diag(f_t)
    return D @ c_prev


# %% blind 27, no negative memories [0.55 sign]: cuts everything below zero off, though a bright mood is a negative number
def forget(f_t, c_prev):
    return np.maximum(f_t * c_prev, 0.0)


# %% blind 27, the kind of the memory [0.75 dtype]: the result has the dtype of c_prev, and a memory of 6, 8, 9 written as integers loses its halves
def forget(f_t, c_prev):
    c_kept = np.empty_like(c_prev)
    for idx in np.ndindex(c_prev.shape):
        c_kept[idx] = f_t[idx] * c_prev[idx]
    return c_kept


# %% blind 27, one minus in place [0.3 complement+mutation]: keeps what should be forgotten, and turns the caller's shares round
def forget(f_t, c_prev):
    np.subtract(1, f_t, out=f_t)  # share kept = 1 - share forgotten
    return f_t * c_prev
