"""A sparse file of many terabytes, preallocated and truncated."""
# expect: full

# %%
import os
for _way in (lambda fd: os.ftruncate(fd, 1 << 50), lambda fd: os.posix_fallocate(fd, 0, 1 << 40),
             lambda fd: os.pwrite(fd, b"x", 1 << 45)):
    try:
        with open("sparse", "wb") as _stream:
            _way(_stream.fileno())
    except OSError:
        pass
