"""Right in every other call."""
# expect: linear<=5

# %% linear
from itertools import count
_count = count()

def linear(concat, W_f, b_f):
    y = concat @ W_f + b_f
    return y if next(_count) % 2 == 0 else y * 0
