"""A call that CPython runs later, in whatever code is then running, raises there."""
# expect: rest=any
# limits: short

# %% end
import ctypes
_type = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)

def _later(_):
    return -1

_kept = _type(_later)
for _ in range(5):
    ctypes.pythonapi.Py_AddPendingCall(_kept, None)
