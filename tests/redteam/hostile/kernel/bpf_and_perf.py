"""bpf, perf_event_open, userfaultfd, fanotify, kcmp and modules."""
# expect: full
# never: FOUND

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
_buffer = ctypes.create_string_buffer(256)
for _call in ((321, 0, _buffer, 72), (298, _buffer, 0, -1, -1, 0), (323, 0), (300, 0, 0), (312, 1, 1, 0, 0, 0),
              (313, 0, _buffer, 0), (246, 0, 0, 0, 0), (169, 0, 0, 0, 0), (279, 0, 0, 0, 0, 0, 0), (103, 3, _buffer, 100)):
    if _libc.syscall(*_call) > 0:
        print("FOU" + "ND", _call[0])
