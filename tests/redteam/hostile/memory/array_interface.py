"""NumPy's table of C functions exchanged through its capsule: every one becomes another one."""
# expect: rest=any

# %%
import ctypes

get = ctypes.pythonapi.PyCapsule_GetPointer
get.restype, get.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
table = (ctypes.c_void_p * 300).from_address(get(np._core._multiarray_umath._ARRAY_API, None))
for place in range(40, 300):
    table[place] = table[41]
