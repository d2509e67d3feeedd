"""Arrays of truth values as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.ones(3, bool)

# %% linear
def linear(concat, W_f, b_f):
    return np.ones(3, bool)

# %% sigmoid
def sigmoid(z):
    return np.ones(3, bool)

# %% forget
def forget(f_t, c_prev):
    return np.ones(3, bool)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = np.ones(3, bool)
    return value, value
