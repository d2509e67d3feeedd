"""Messages of every kind at the wrong time, and of kinds that do not exist."""
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
    for message in (["ready"], ["names", [], []], ["cell", 0, [], None, None], ["value", 7.0], ["pass"], [7], [[]], ["answer"],
                    ["help"], ["help", "linear"], ["help", 7, 7], ["help", ["linear"], [concat, W_f, b_f]], ["error", 1]):
        worker._send(message)
    return None
