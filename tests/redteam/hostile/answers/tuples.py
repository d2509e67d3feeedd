"""Tuples of tuples of nothing as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return ((), (), ((),))

# %% linear
def linear(concat, W_f, b_f):
    return ((), (), ((),))

# %% sigmoid
def sigmoid(z):
    return ((), (), ((),))

# %% forget
def forget(f_t, c_prev):
    return ((), (), ((),))

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = ((), (), ((),))
    return value, value
