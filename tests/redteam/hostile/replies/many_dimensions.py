"""Arrays of thirty-two and more dimensions, of none, and of none at all."""
# expect: linear=none, forget=none, sigmoid=none

# %% linear
def linear(concat, W_f, b_f):
    return np.zeros((1,) * 64)

# %% forget
def forget(f_t, c_prev):
    return np.zeros((0,) * 32)

# %% sigmoid
def sigmoid(z):
    return np.zeros((1 << 40, 0, 1 << 20))
