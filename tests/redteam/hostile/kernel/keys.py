"""The kernel's keyrings, which are shared with the grader's session."""
# expect: full
# never: FOUND

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
if _libc.syscall(248, b"user", b"x", b"y", 1, -3) >= 0 or _libc.syscall(250, 0, -3, 0) >= 0:
    print("FOU" + "ND")
_buffer = ctypes.create_string_buffer(4096)
for _key in (-1, -2, -3, -4, -5):
    if _libc.syscall(250, 11, _key, _buffer, 4096) > 0:
        print("FOU" + "ND", _buffer.raw[:40])
