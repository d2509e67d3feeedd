"""The other calling conventions of the same machine, with other numbers for the same calls."""
# expect: full
# never: FOUND
# limits: short

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
for _number in (57, 41, 2, 59, 101, 520, 521):
    if _libc.syscall(0x40000000 + _number, b"/etc/passwd" if _number == 2 else 2, 1, 0) >= 0:
        print("FOU" + "ND", _number)

# %%
import mmap
_code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
_code.write(b"\xb8\x02\x00\x00\x00\xcd\x80\xc3")
_run = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(_code)))
if _run() >= 0:
    print("FOU" + "ND int 0x80")
