"""sys.excepthook, unraisablehook, threading's hook and breakpointhook replaced by ones that exit."""
# expect: linear=none

# %% linear
import os, sys, threading

def _leave(*args):
    os._exit(0)

sys.excepthook = sys.unraisablehook = sys.breakpointhook = threading.excepthook = _leave

def linear(concat, W_f, b_f):
    breakpoint()
    raise ValueError
