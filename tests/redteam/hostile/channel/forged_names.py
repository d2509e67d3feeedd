"""Says that functions exist that do not, with names of megabytes."""
# expect: linear=none

# %% linear
linear = None

# %% end
import sys

def _worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back

def _names(self, wanted):
    self._originals.update({name: (lambda *a: 7.0) for name in wanted})
    self._send(["names", [[name, "function"] for name in wanted] + [["x" * 10_000, 7], 7, None], [7, None, "y" * 10_000]])

type(_worker())._names = _names
del sys
