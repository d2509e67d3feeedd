"""Lists of None, of True and of tuples as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return [None, True, (), ((),)]

# %% linear
def linear(concat, W_f, b_f):
    return [None, True, (), ((),)]

# %% sigmoid
def sigmoid(z):
    return [None, True, (), ((),)]

# %% forget
def forget(f_t, c_prev):
    return [None, True, (), ((),)]

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = [None, True, (), ((),)]
    return value, value
