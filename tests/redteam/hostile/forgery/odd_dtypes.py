"""Structured, complex, datetime, text and void arrays in place of numbers."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return np.zeros(np.shape(h_prev), dtype=[("a", float), ("b", object)])

# %% linear
def linear(concat, W_f, b_f):
    return np.full(np.shape(b_f), np.nan + 1j * np.inf)

# %% sigmoid
def sigmoid(z):
    return np.full(np.shape(z), "0.5", dtype="<U1000")

# %% forget
def forget(f_t, c_prev):
    return np.zeros(np.shape(c_prev), dtype="datetime64[ns]")

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return np.zeros(3, "V8"), np.zeros(3, "S8")
