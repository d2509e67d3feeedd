"""Looks into every descriptor that it was born with: files, folders, sockets and pipes of the grader."""
# expect: full
# never: FOUND

# %%
import os, socket, stat
_mark = b"CANA" + b"RY-"
for _fd in range(3, 1024):
    try:
        _mode = os.fstat(_fd).st_mode
    except OSError:
        continue
    try:
        if stat.S_ISREG(_mode) and _mark in os.pread(_fd, 100_000, 0):
            print("FOU" + "ND", _fd)
        if stat.S_ISDIR(_mode):
            os.open("..", os.O_RDONLY, dir_fd=_fd)
            print("FOU" + "ND folder", os.listdir(_fd))
    except OSError:
        pass
