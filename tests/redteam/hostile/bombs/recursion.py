"""Endless recursion, under the usual limit and without one."""
# expect: linear=none, sigmoid=none, rest=any
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    return linear(concat, W_f, b_f)

# %% sigmoid
import sys

def sigmoid(z):
    sys.setrecursionlimit(2**31 - 1)
    return [sigmoid(z)]
