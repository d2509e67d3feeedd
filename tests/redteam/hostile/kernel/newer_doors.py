"""io_uring, userfaultfd, splice, fanotify, inotify, pidfds, futex2, process_madvise, Landlock and LSM calls."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
_buffer = ctypes.create_string_buffer(4096)
_reader, _writer = os.pipe()
_piece = (ctypes.c_size_t * 2)(ctypes.addressof(_buffer), 64)
_calls = {
    425: (8, _buffer), 323: (1,), 275: (_reader, 0, _writer, 0, 10, 0), 276: (_reader, _writer, 10, 0),
    278: (_writer, _piece, 1, 0), 300: (0, 0), 294: (0,), 253: (), 434: (os.getpid(), 0), 424: (0, 0, 0, 0),
    438: (0, 0, 0), 440: (0, _piece, 1, 4, 0), 448: (0, 0), 449: (_buffer, 1, 0, 0, 0), 444: (_buffer, 8, 0),
    446: (0, 0), 459: (0, _buffer, _buffer, 0), 457: (_buffer, _buffer, 64, 0), 458: (_buffer, _buffer, 8, 0),
    462: (0, 0, 0), 450: (0, 0, 0, 0), 443: (0, 0, 0, _buffer), 206: (1, _buffer), 310: (1, _piece, 1, _piece, 1, 0),
    216: (_buffer, 4096, 0, 0, 0), 317: (1, 0, None), 321: (0, _buffer, 64), 298: (_buffer, 0, -1, -1, 0),
    175: (_buffer, 0, b""), 246: (0, 0, 0, 0), 139: (3,), 136: (0, _buffer), 154: (0, _buffer, 64), 463: (-100, b".", 0, 0, 0, 0),
    468: (-100, b".", _buffer, 64, 0), 469: (-100, b".", _buffer, 64, 0), 452: (-100, b".", 0o755, 0), 27: (ctypes.addressof(_buffer) & ~4095, 4096, _buffer),
}
for _number, _arguments in _calls.items():
    if _libc.syscall(_number, *_arguments) >= 0:
        print("FOU" + "ND", _number)
