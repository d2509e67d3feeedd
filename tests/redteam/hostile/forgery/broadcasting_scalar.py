"""A scalar that would be right wherever it is broadcast over zeros."""
# expect: linear=none, forget=none

# %% linear
def linear(concat, W_f, b_f):
    return np.float64(0)

# %% forget
def forget(f_t, c_prev):
    return 0.0
