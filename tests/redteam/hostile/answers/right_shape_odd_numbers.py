"""Arrays of the right shape: unsigned, huge, long double NaN, half precision infinity, smallest integers."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.full(np.concatenate([h_prev, x_t], axis=-1).shape, 2**64 - 1, np.uint64)

# %% linear
def linear(concat, W_f, b_f):
    return np.full((concat @ W_f + b_f).shape, np.nan, np.longdouble)

# %% sigmoid
def sigmoid(z):
    return np.full(np.shape(z), np.inf, np.float16)

# %% forget
def forget(f_t, c_prev):
    return np.full(np.shape(f_t * c_prev), -128, np.int8)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return np.full(np.shape(c_prev), -2**63, np.int64), np.full(np.shape(c_prev), 1e300)
