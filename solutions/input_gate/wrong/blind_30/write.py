"""Wrong answers to write, blind set 30."""

# %% blind 30, pairs mixed up [0.5 swap]: the share kept meets the candidate and the share written meets the old memory
def write(f_t, c_prev, i_t, g_t):
    old = i_t * c_prev
    new = f_t * g_t
    return old + new


# %% blind 30, pressed into range [0.6 squash]: the new memory is bent by a tanh, so it never gets beyond 1 and the additive road is lost
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * c_prev + i_t * g_t
    # no memory should flood the cell
    return np.tanh(c_t)


# %% blind 30, in the old memory and all of it [0.35 mutation+share]: the caller's memory is overwritten, and the candidate is written whole, without its share
def write(f_t, c_prev, i_t, g_t):
    c_prev[:] = f_t * c_prev  # forget
    c_prev[:] = c_prev + g_t  # write
    return c_prev
