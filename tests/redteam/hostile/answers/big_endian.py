"""Arrays of the other byte order, wrong in value as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.full(3, 7.0, ">f8")

# %% linear
def linear(concat, W_f, b_f):
    return np.full(3, 7.0, ">f8")

# %% sigmoid
def sigmoid(z):
    return np.full(3, 7.0, ">f8")

# %% forget
def forget(f_t, c_prev):
    return np.full(3, 7.0, ">f8")

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = np.full(3, 7.0, ">f8")
    return value, value
