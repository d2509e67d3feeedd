"""A cell that defines a right function and then exits by exception."""
# expect: full

# %% linear
import sys

def linear(concat, W_f, b_f):
    return concat @ W_f + b_f

sys.exit("done")
