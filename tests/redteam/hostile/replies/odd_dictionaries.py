"""Dictionaries with NaN keys, clashing keys and keys of the wire's own."""
# expect: linear=none, forget=none

# %% linear
def linear(concat, W_f, b_f):
    return {float("nan"): 1, None: 2, "a": ["<f8", [3], 0], "t": [1], "x": ["numpy.ndarray", ""], 1: 3, True: 4}

# %% forget
def forget(f_t, c_prev):
    return [{"a": ["<f8", [3], 0]}, {"x": ["pass", ""]}]
