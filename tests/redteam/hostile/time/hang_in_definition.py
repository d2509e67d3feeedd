"""A cell that defines a right function and then hangs: what it defined is not lost for the other cells."""
# expect: linear=any
# says: longer than|used
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f

while True:
    pass
