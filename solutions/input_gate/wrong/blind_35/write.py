"""Wrong answers to write, blind set 35."""

# %% blind 35, the table as a dictionary [0.35 rounded+batch]: the shares are rounded to 0 or 1 and looked up in the four lines of the table, boys gives [0, 0.964, 9]; the rows of a batch can not be rounded this way and it stops with a TypeError
def write(f_t, c_prev, i_t, g_t):
    new = {
        (1, 0): lambda old, fresh: old,
        (0, 1): lambda old, fresh: fresh,
        (1, 1): lambda old, fresh: old + fresh,
        (0, 0): lambda old, fresh: 0.0,
    }
    return np.array([new[round(f), round(i)](c, g) for f, c, i, g in zip(f_t, c_prev, i_t, g_t)])


# %% blind 35, sum of everything [0.5 scalar]: both products are right, but np.sum without an axis adds all units (and all samples) into one single number, 12.37 for boys
def write(f_t, c_prev, i_t, g_t):
    return np.sum([f_t * c_prev, i_t * g_t])


# %% blind 35, shares exchanged in place [0.3 swapped+mutation]: the old memory is multiplied by the share written and the candidate by the share kept; and c_prev itself is changed and returned (whole numbers raise a casting error)
def write(f_t, c_prev, i_t, g_t):
    c_prev *= i_t
    c_prev += f_t * g_t
    return c_prev


# %% blind 35, forgets what it has just written [0.5 bracket]: f_t stands before the bracket and so shrinks the new part too, with f = 0 and i = 1 the memory is 0 and not the candidate
def write(f_t, c_prev, i_t, g_t):
    written = c_prev + i_t * g_t
    return f_t * written
