"""Python's own exceptions filled in by hand: a syntax error in line 987,654,321, groups in groups with notes, a name, a path, causes in a circle."""
# expect: rest=none
# never: "message": "[^"]*(987654321|xxxx)

# %% concatenate
def concatenate(h_prev, x_t):
    raise SyntaxError("bad", ("<cell 3>", 987654321, 987654321, "x" * 1000, 987654321, 1))
# %% linear
def linear(concat, W_f, b_f):
    error = ValueError("987654321")
    for _ in range(20_000):
        error.add_note("987654321" * 10)
    for _ in range(5_000):
        error = ExceptionGroup("987654321", [error])
    raise error
# %% sigmoid
def sigmoid(z):
    error = NameError("name '987654321' is not defined")
    error.name = "x" * 1_000_000
    raise error
# %% forget
def forget(f_t, c_prev):
    raise FileNotFoundError(2, "987654321", "/xxxx" * 1000)
# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    first, second = Exception("987654321"), Exception("xxxx")
    first.__cause__, second.__cause__, first.__context__ = second, first, first
    raise first
