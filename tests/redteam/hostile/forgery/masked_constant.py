"""The constant np.ma.masked in place of an answer."""
# expect: forget=none

# %% forget
def forget(f_t, c_prev):
    return np.ma.masked
