"""Reads the environment from Python, from C and from the stack."""
# expect: full
# never: FOUND

# %%
import ctypes, os, sys
_mark = b"CANA" + b"RY-"
_all = repr(dict(os.environb)).encode() + repr(sys.argv + sys.orig_argv).encode()
_environ = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
_n = 0
while _environ and _environ[_n]:
    _all += _environ[_n]
    _n += 1
if _mark in _all:
    print("FOU" + "ND")
if any(word in _all for word in (b"TOKEN", b"SECRET", b"PASSWORD", b"AUTOGRADER_DB", b"GITHUB_")):
    print("FOU" + "ND", _all)
