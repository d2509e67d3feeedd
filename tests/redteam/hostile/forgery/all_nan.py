"""NaN everywhere: equal to NaN where a comparison says equal_nan, never larger than a tolerance."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.full(np.shape(h_prev)[:-1] + (np.shape(h_prev)[-1] + np.shape(x_t)[-1],), np.nan)

# %% linear
def linear(concat, W_f, b_f):
    return np.full(np.shape(concat)[:-1] + np.shape(b_f), np.nan)

# %% sigmoid
def sigmoid(z):
    return np.full(np.shape(z), np.nan)

# %% forget
def forget(f_t, c_prev):
    return np.full(np.shape(c_prev), np.nan)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return np.full(np.shape(c_prev), np.nan), np.full(np.shape(c_prev), np.nan)
