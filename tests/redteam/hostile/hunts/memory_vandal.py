"""Random bytes over the objects that the worker needs: dtypes, modules, code, the thread's state."""
# expect: linear=none, rest=any
# limits: short

# %% linear
import ctypes, sys

def linear(concat, W_f, b_f):
    for thing in (np.dtype(float), sys._getframe(1), sys._getframe(1).f_code, sys.modules, np.ndarray):
        ctypes.memset(id(thing) + 16, 0x41, 64)
    return None
