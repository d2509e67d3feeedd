"""Asks the grader for the right answer as a helper would, from inside linear."""
# expect: linear=none, sigmoid=none

# %% linear
import sys

def _worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back

def linear(concat, W_f, b_f):
    return _worker()._ask(["help", "linear", [concat, W_f, b_f], {}])

# %% sigmoid
def sigmoid(z):
    worker = _worker()
    worker._helpers = ("sigmoid",)
    worker._put_helpers()
    return worker._shell.namespace["sigmoid"](z)
