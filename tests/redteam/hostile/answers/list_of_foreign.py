"""Lists of objects that may not cross as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return [object(), {1: 2}, {3}, lambda: 0]

# %% linear
def linear(concat, W_f, b_f):
    return [object(), {1: 2}, {3}, lambda: 0]

# %% sigmoid
def sigmoid(z):
    return [object(), {1: 2}, {3}, lambda: 0]

# %% forget
def forget(f_t, c_prev):
    return [object(), {1: 2}, {3}, lambda: 0]

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = [object(), {1: 2}, {3}, lambda: 0]
    return value, value
