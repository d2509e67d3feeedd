"""An integer of many millions of digits, and its text."""
# expect: linear=none
# says: longer than|used|memory
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    return 9 ** 9 ** 9
