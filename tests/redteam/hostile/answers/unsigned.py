"""Arrays of unsigned 64-bit integers as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.full(3, 2**64 - 1, np.uint64)

# %% linear
def linear(concat, W_f, b_f):
    return np.full(3, 2**64 - 1, np.uint64)

# %% sigmoid
def sigmoid(z):
    return np.full(3, 2**64 - 1, np.uint64)

# %% forget
def forget(f_t, c_prev):
    return np.full(3, 2**64 - 1, np.uint64)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = np.full(3, 2**64 - 1, np.uint64)
    return value, value
