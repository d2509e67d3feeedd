"""Opens files by raw system calls: openat2, open_by_handle_at, name_to_handle_at, io_uring, open_tree, fsopen."""
# expect: full
# never: FOUND

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
_buffer = ctypes.create_string_buffer(4096)
for _path in (b"/etc/shadow", b"/root", b"/proc/self/environ", b"/proc/1/environ"):
    _how = (ctypes.c_uint64 * 3)(0, 0, 0)
    for _fd in (_libc.syscall(437, -100, _path, _how, 24), _libc.syscall(2, _path, 0), _libc.syscall(257, -100, _path, 0),
                _libc.syscall(428, -100, _path, 0), _libc.syscall(304, -100, _buffer, 0)):
        if _fd >= 0 and _libc.read(_fd, _buffer, 100) > 0:
            print("FOU" + "ND", _path, _buffer.raw[:50])
