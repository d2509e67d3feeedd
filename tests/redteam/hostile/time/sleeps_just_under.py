"""Sleeps in every call just under the limit of a call."""
# expect: linear=any, rest=any
# limits: short

# %% linear
import time

def linear(concat, W_f, b_f):
    time.sleep(0.2)
    return concat @ W_f + b_f
