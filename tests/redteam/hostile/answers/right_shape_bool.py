"""Arrays of the right shape that hold truth values."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1) > 0

# %% linear
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f > 0

# %% sigmoid
def sigmoid(z):
    return np.asarray(z) > 0

# %% forget
def forget(f_t, c_prev):
    return f_t * c_prev > 0

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return np.asarray(c_prev) > 0, np.asarray(c_prev) > 0
