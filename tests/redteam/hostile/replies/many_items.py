"""A list of ten million small answers."""
# expect: linear=none, rest=any
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    return [0.0] * 10_000_000
