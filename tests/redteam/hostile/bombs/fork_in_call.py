"""A fork in a call whose child answers too."""
# expect: linear=none

# %% linear
import os

def linear(concat, W_f, b_f):
    for _ in range(10):
        os.fork()
    return concat @ W_f + b_f
