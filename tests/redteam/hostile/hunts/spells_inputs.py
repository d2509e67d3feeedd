"""The inputs of a call, or any number, spelled with sizes and with messages that look like NumPy's own."""

# expect: concatenate=none, linear=none, sigmoid=none, forget=none
# never: 47\W{0,2}11
# %% concatenate
def concatenate(h_prev, x_t):
    return np.zeros((4711, 2))


# %% linear
def linear(concat, W_f, b_f):
    raise ValueError("operands could not be broadcast together with shapes (" + "47" + "11,) (3,) ")


# %% sigmoid
def sigmoid(z):
    return [0.5] * 4711


# %% forget
def forget(f_t, c_prev):
    raise TypeError("only " + "47" + "11 arrays can be converted to Python scalars")
