"""A masked array with everything masked, which assert_allclose takes for equal."""
# expect: linear=none, sigmoid=none, forget=none

# %% linear
def linear(concat, W_f, b_f):
    return np.ma.masked_all(np.shape(concat)[:-1] + np.shape(b_f))

# %% sigmoid
def sigmoid(z):
    return np.ma.masked_all(np.shape(z))

# %% forget
def forget(f_t, c_prev):
    return np.ma.masked_all(np.shape(c_prev))
