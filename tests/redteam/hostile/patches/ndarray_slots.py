"""ndarray's own methods replaced through the garbage collector's view of a read-only dictionary."""
# expect: linear=none, rest=any

# %% linear
def linear(concat, W_f, b_f):
    return np.zeros(3)

# %% end
import gc, ctypes
_table = gc.get_referents(np.ndarray.__dict__)[0]
for _name in ("tobytes", "__eq__", "__sub__", "__array__", "dtype", "shape", "flags", "copy", "setflags"):
    _table[_name] = property(lambda self: lambda *a, **k: b"")
ctypes.pythonapi.PyType_Modified(ctypes.py_object(np.ndarray))
