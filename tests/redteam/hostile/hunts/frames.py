"""Walks every frame of every thread for expected values, checks and references."""
# expect: linear=none
# never: FOUND

# %% linear
import sys

def linear(concat, W_f, b_f):
    for frame in [*sys._current_frames().values(), sys._getframe()]:
        while frame is not None:
            for name, value in list(frame.f_locals.items()) + list(frame.f_globals.items()):
                if name.startswith("test_") or name in ("expected", "gate", "misconceptions", "reference"):
                    print("FOU" + "ND", name, type(value))
                    return value
            frame = frame.f_back
    return None
