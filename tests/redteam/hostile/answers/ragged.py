"""Lists whose rows have different lengths as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return [[1.0, 2.0], [3.0]]

# %% linear
def linear(concat, W_f, b_f):
    return [[1.0, 2.0], [3.0]]

# %% sigmoid
def sigmoid(z):
    return [[1.0, 2.0], [3.0]]

# %% forget
def forget(f_t, c_prev):
    return [[1.0, 2.0], [3.0]]

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = [[1.0, 2.0], [3.0]]
    return value, value
