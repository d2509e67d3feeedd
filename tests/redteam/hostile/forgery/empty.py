"""Empty arrays, over which every comparison holds."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.empty((0,))

# %% linear
def linear(concat, W_f, b_f):
    return np.empty((0, 3))

# %% sigmoid
def sigmoid(z):
    return np.empty((0,) + np.shape(z))

# %% forget
def forget(f_t, c_prev):
    return np.array([])

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return np.empty(0), np.empty(0)
