"""Errors in lines and cells that no notebook has: a place could spell an input."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none
# never: 31337|4242

# %% concatenate
def code(text, cell=4242):
    return compile("\n" * (31_336) + text, f"<cell {cell}>", "exec")


def concatenate(h_prev, x_t):
    exec(code("1 + None"))
# %% linear
def linear(concat, W_f, b_f):
    exec(code("nope", 5))
# %% sigmoid
def sigmoid(z):
    exec(code("z @ None"), {"z": z})
# %% forget
def forget(f_t, c_prev):
    exec(code("f @ c", 9999), {"f": np.ones((3, 2)), "c": np.ones((5, 2))})
