"""Sends answers to calls that were not made yet, with the worker's own functions."""
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

def linear(concat, W_f, b_f):
    worker = _worker()
    for number in range(200):
        worker._send(["answer", number, np.zeros(3), None, [], [], False])
    return None
