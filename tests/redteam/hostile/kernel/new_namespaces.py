"""unshare and setns for namespaces of its own, where it would be root."""
# expect: full
# never: FOUND

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
for _flags in (0x10000000, 0x00020000, 0x20000000, 0x40000000, 0x08000000, 0x04000000, 0x02000000, 0x10020000):
    if _libc.unshare(_flags) == 0:
        print("FOU" + "ND unshare", hex(_flags))
    if _libc.syscall(56, _flags | 17, 0, 0, 0, 0) > 0:
        print("FOU" + "ND clone", hex(_flags))
if _libc.syscall(435, (ctypes.c_uint64 * 11)(0x10000000, 0, 0, 0, 17), 88) > 0:
    print("FOU" + "ND clone3")
