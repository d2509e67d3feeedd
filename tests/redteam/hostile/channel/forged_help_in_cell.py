"""Asks for right answers while a cell runs, for inputs that it knows."""
# expect: linear=none

# %% linear
import sys

def _worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back

try:
    _known = _worker()._ask(["help", "linear", [np.eye(7), np.eye(7), np.zeros(7)], {}])
except BaseException:
    _known = None

def linear(concat, W_f, b_f):
    return _known
