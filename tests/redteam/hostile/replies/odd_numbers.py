"""Integers of many digits, NaN, infinities, subnormals, Booleans and complex numbers."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return 10 ** 5000

# %% linear
def linear(concat, W_f, b_f):
    return -(1 << 100_000)

# %% sigmoid
def sigmoid(z):
    return float("nan")

# %% forget
def forget(f_t, c_prev):
    return 5e-324

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return 1j, True
