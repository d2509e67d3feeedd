"""An object that becomes an array only when the grader looks, and looks up its caller for the answer."""
# expect: linear=none

# %% linear
import sys

class Lazy:
    def __array__(self, dtype=None, copy=None):
        frame = sys._getframe(1)
        while frame is not None:
            for name in ("expected", "desired", "reference", "y", "answer"):
                if isinstance(frame.f_locals.get(name), np.ndarray):
                    return frame.f_locals[name]
            frame = frame.f_back
        return np.zeros(3)

def linear(concat, W_f, b_f):
    return Lazy()
