"""Says that the worker could not be confined, so that the fault seems to be the grader's."""
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
    worker._send(["failed", "OSError: our own fault"])
    worker._send(["error", "GraderError"])
    return None
