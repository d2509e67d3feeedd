"""Tries to take the filter and the folders' rules away, or to lay others over them."""
# expect: full
# never: FOUND

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
for _call in ((22, 1, 0, 0, 0), (22, 0, 0, 0, 0), (4, 1, 0, 0, 0), (1, 0, 0, 0, 0), (8, 1, 0, 0, 0)):
    if _libc.prctl(*_call) == 0:
        print("FOU" + "ND prctl", _call)
try:
    _text = open("/etc/passwd").read()
    print("FOU" + "ND", len(_text))
except OSError:
    pass
