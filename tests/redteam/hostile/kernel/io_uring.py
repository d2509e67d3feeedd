"""io_uring, which does what other calls are forbidden."""
# expect: full
# never: FOUND

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
if _libc.syscall(425, 8, ctypes.create_string_buffer(120)) >= 0 or _libc.syscall(206, 8, ctypes.create_string_buffer(8)) == 0:
    print("FOU" + "ND")
