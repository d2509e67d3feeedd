"""Lists of integers beyond 64 bits as the answer of every function."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return [2**63, 2**64 - 1, -(2**63), 10**30]

# %% linear
def linear(concat, W_f, b_f):
    return [2**63, 2**64 - 1, -(2**63), 10**30]

# %% sigmoid
def sigmoid(z):
    return [2**63, 2**64 - 1, -(2**63), 10**30]

# %% forget
def forget(f_t, c_prev):
    return [2**63, 2**64 - 1, -(2**63), 10**30]

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    value = [2**63, 2**64 - 1, -(2**63), 10**30]
    return value, value
