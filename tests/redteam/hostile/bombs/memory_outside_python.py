"""Memory by mmap, shared memory, memfd and pipes, which an address limit may not count."""
# expect: rest=any
# limits: short

# %%
import ctypes, mmap, os
_maps = []
try:
    for _ in range(10_000):
        _maps.append(mmap.mmap(-1, 64 << 20))
        _maps[-1][:: 4096] = b"x" * len(_maps[-1][:: 4096])
except (OSError, ValueError, MemoryError):
    pass
for _way in (lambda: os.memfd_create("x"), lambda: os.open("/dev/shm", os.O_TMPFILE | os.O_RDWR)):
    try:
        _fd = _way()
        for _ in range(64):
            os.write(_fd, b"x" * (64 << 20))
    except OSError:
        pass
