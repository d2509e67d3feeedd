"""Every function gives an argument back."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return h_prev

# %% linear
def linear(concat, W_f, b_f):
    return b_f

# %% sigmoid
def sigmoid(z):
    return z

# %% forget
def forget(f_t, c_prev):
    return c_prev

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return c_prev, c_prev
