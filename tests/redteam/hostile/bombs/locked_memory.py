"""Memory that cannot be swapped out, of huge pages, of files in memory, shared and of pipes."""
# expect: full
# never: FOUND
# limits: short

# %%
import ctypes, os
try:
    import fcntl, mmap
except ImportError:
    pass
_libc = ctypes.CDLL(None, use_errno=True)
_buffer = ctypes.create_string_buffer(1 << 20)
_calls = {
    "mlock": lambda: _libc.mlock(_buffer, 1 << 20) == 0, "mlock2": lambda: _libc.mlock2(_buffer, 1 << 20, 0) == 0,
    "mlockall": lambda: _libc.mlockall(3) == 0, "memfd": lambda: _libc.memfd_create(b"x", 0) >= 0,
    "memfd_secret": lambda: _libc.syscall(447, 0) >= 0, "shm": lambda: _libc.shmget(0, 1 << 20, 0o1600) >= 0,
    "MAP_LOCKED": lambda: mmap.mmap(-1, 4096, flags=0x2022) is not None,
    "MAP_HUGETLB": lambda: mmap.mmap(-1, 2 << 20, flags=0x40022) is not None,
    "F_SETPIPE_SZ": lambda: fcntl.fcntl(os.pipe()[0], 1031, 1 << 20) > 0,
    "mempolicy": lambda: _libc.syscall(238, 0, 0, 0) == 0,
}
for _name, _call in _calls.items():
    try:
        if _call():
            print("FOU" + "ND", _name)
    except (OSError, ValueError, OverflowError, NameError):
        pass
