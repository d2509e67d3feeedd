"""Lets the kernel signal its parent: owners of sockets, pipes, leases and watched folders, with SIGKILL asked for."""
# expect: full
# never: FOUND
# limits: short

# %%
import ctypes, fcntl, os, socket
_libc = ctypes.CDLL(None, use_errno=True)
_ours, _theirs = socket.socketpair()
_reader, _writer = os.pipe()
for _pid in (os.getppid(), -os.getppid(), 1, -1):
    if _pid in (0, os.getpid()):
        continue
    _owner = (ctypes.c_int * 2)(1, _pid)
    for _fd in (_ours.fileno(), _theirs.fileno(), _reader, _writer):
        _accepted = [
            _libc.fcntl(_fd, 8, _pid), _libc.fcntl(_fd, 10, 9), _libc.fcntl(_fd, 15, _owner),
            _libc.ioctl(_fd, 0x8901, ctypes.byref(ctypes.c_int(_pid))),
            _libc.ioctl(_fd, 0x8902, ctypes.byref(ctypes.c_int(_pid))),
            _libc.fcntl(_fd, 4, os.O_ASYNC | os.O_NONBLOCK), _libc.ioctl(_fd, 0x5452, ctypes.byref(ctypes.c_int(1))),
        ]
        if 0 in _accepted:
            print("FOU" + "ND", _pid, _accepted)
_folder = os.open(".", os.O_RDONLY)
if _libc.fcntl(_folder, 1026, 0x7FFFFFFF) == 0:
    print("FOU" + "ND notify")
if _libc.fcntl(os.open("/dev/null", os.O_RDONLY | os.O_ASYNC), 10, 9) == 0:
    print("FOU" + "ND opened")
_ours.setblocking(False)
try:
    while _ours.send(b"x" * 1000):
        _theirs.recv(1000)
        break
except OSError:
    pass
