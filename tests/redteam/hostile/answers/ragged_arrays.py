"""Lists of arrays of different shapes as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return [np.zeros(3), np.zeros((2, 2))]

# %% linear
def linear(concat, W_f, b_f):
    return [np.zeros(3), np.zeros((2, 2))]

# %% sigmoid
def sigmoid(z):
    return [np.zeros(3), np.zeros((2, 2))]

# %% forget
def forget(f_t, c_prev):
    return [np.zeros(3), np.zeros((2, 2))]

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = [np.zeros(3), np.zeros((2, 2))]
    return value, value
