"""Arrays without dimension as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.array(0.5)

# %% linear
def linear(concat, W_f, b_f):
    return np.array(0.5)

# %% sigmoid
def sigmoid(z):
    return np.array(0.5)

# %% forget
def forget(f_t, c_prev):
    return np.array(0.5)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = np.array(0.5)
    return value, value
