"""Says of cells to come that they ran, with outputs of every wrong kind."""
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

def _cell(self, source, number):
    return [[["stdout", 7], 7, ["x"], [["stdout", "x"]]], {"a": 1}, ["Error"]]

type(_worker())._cell = _cell
