"""object, type and BaseException get new methods through the garbage collector's view of their dictionaries."""
# expect: linear=none, rest=any

# %% linear
def linear(concat, W_f, b_f):
    raise ValueError("x")

# %% end
import gc, ctypes
for _class in (BaseException, Exception, float, int, tuple, list):
    _table = gc.get_referents(_class.__dict__)[0]
    _table["__str__"] = lambda self: "pass"
    _table["__eq__"] = lambda self, other: True
    ctypes.pythonapi.PyType_Modified(ctypes.py_object(_class))
