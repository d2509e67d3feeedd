"""Columns where rows were due as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.full((3, 1), 7.0)

# %% linear
def linear(concat, W_f, b_f):
    return np.full((3, 1), 7.0)

# %% sigmoid
def sigmoid(z):
    return np.full((3, 1), 7.0)

# %% forget
def forget(f_t, c_prev):
    return np.full((3, 1), 7.0)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = np.full((3, 1), 7.0)
    return value, value
