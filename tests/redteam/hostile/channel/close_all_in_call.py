"""Closes every descriptor while linear is called."""
# expect: linear=none

# %% linear
import os

def linear(concat, W_f, b_f):
    os.closerange(0, 4096)
    return concat @ W_f + b_f
