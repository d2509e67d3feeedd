"""Texts of a hundred megabytes, lone surrogates and control characters as answers."""
# expect: linear=none, forget=none, rest=any
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    return "x" * 100_000_000

# %% forget
def forget(f_t, c_prev):
    return "\ud800\x00\x1b[2J" * 1000
