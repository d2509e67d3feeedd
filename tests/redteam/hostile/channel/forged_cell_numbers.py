"""Answers for cells that were not sent, doubled and out of order."""
# expect: rest=any

# %%
import sys

def _worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back

for _n in (0, -1, 10**9, "x", None, 3, 3, 3):
    _worker()._send(["cell", _n, [], None, None])
