"""truncate, O_TRUNC without a mode for writing, and mode 3, which ask Landlock for no right on older kernels."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
_library = os.__file__ if os.access(os.__file__, os.R_OK) else "own"
with open("own", "w") as _own:
    _own.write("whole")
_size = os.path.getsize(_library)
_how = (ctypes.c_uint64 * 3)(os.O_TRUNC, 0, 0)
_ways = {
    "truncate": lambda: os.truncate(_library, _size) is None,
    "truncate of its own": lambda: os.truncate("own", 1) is None,
    "O_RDONLY|O_TRUNC": lambda: os.open("own", os.O_RDONLY | os.O_TRUNC) >= 0,
    "mode 3": lambda: os.open(_library, 3) >= 0,
    "mode 3 with O_TRUNC": lambda: os.open("own", 3 | os.O_TRUNC) >= 0,
    "openat2": lambda: _libc.syscall(437, -100, b"own", _how, 24) >= 0,
    "fallocate": lambda: _libc.fallocate(os.open(_library, os.O_RDONLY), 3, 0, _size) == 0,
    "ftruncate": lambda: os.ftruncate(os.open(_library, os.O_RDONLY), _size) is None,
    "a path": lambda: os.ftruncate(os.open(_library, os.O_PATH), _size) is None,
}
for _name, _way in _ways.items():
    try:
        if _way():
            print("FOU" + "ND", _name)
    except OSError:
        pass
if open("own").read() != "whole":
    print("FOU" + "ND emptied")
