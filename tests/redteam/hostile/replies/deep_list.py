"""Lists that are nested a million deep."""
# expect: linear=none, rest=any
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    deep = []
    for _ in range(1_000_000):
        deep = [deep]
    return deep
