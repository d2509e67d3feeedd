"""Watches folders of the machine, of its neighbours and of the grader for what others do there."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
for _make in (lambda: _libc.inotify_init1(0), lambda: _libc.inotify_init(), lambda: _libc.fanotify_init(0x200, 0),
              lambda: _libc.fanotify_init(0, 0)):
    _watch = _make()
    if _watch >= 0:
        print("FOU" + "ND", _watch)
        for _path in (b"/tmp", b"/", os.path.dirname(os.getcwd()).encode(), b"/proc"):
            _libc.inotify_add_watch(_watch, _path, 0xFFF)
for _fd in (os.open(".", os.O_RDONLY), os.open(os.path.dirname(np.__file__), os.O_RDONLY)):
    if _libc.fcntl(_fd, 1026, 0x8000003F) == 0:
        print("FOU" + "ND notify")
