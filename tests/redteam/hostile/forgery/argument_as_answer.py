"""Answers written into the arguments, in the hope that both sides of the comparison see them."""
# expect: linear=none, forget=none

# %% linear
def linear(concat, W_f, b_f):
    for a in (concat, W_f, b_f):
        try:
            a.setflags(write=True)
        except ValueError:
            pass
        a[...] = 0
    return np.zeros(np.shape(concat)[:-1] + np.shape(b_f))

# %% forget
def forget(f_t, c_prev):
    try:
        c_prev[...] = 0
        f_t[...] = 0
    except ValueError:
        pass
    return c_prev
