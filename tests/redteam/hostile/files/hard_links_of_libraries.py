"""Hard links of files that it may read, so that cleaning up would change their mode."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
for _n, _path in enumerate((os.__file__, np.__file__, "/etc/localtime", "/dev/null")):
    try:
        _fd = os.open(_path, os.O_RDONLY)
        _held = os.open(_path, os.O_PATH)
    except OSError:
        continue
    for _m, _call in enumerate((lambda: _libc.link(_path.encode(), f"hard{_n}a".encode()),
                  lambda: _libc.linkat(_fd, b"", -100, f"hard{_n}b".encode(), 0x1000),
                  lambda: _libc.linkat(_held, b"", -100, f"hard{_n}c".encode(), 0x1000),
                  lambda: _libc.linkat(-100, f"/proc/self/fd/{_fd}".encode(), -100, f"hard{_n}d".encode(), 0x400),
                  lambda: _libc.rename(_path.encode(), f"hard{_n}e".encode()),
                  lambda: _libc.renameat2(-100, _path.encode(), -100, f"hard{_n}f".encode(), 2))):
        if _call() == 0:
            print("FOU" + "ND", _path, _m)
