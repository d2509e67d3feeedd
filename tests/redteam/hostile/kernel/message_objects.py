"""System V and POSIX queues, semaphores and segments, and keys: what lives on when its maker ends."""
# expect: full
# never: FOUND

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
for _name, _call in {
    "msgget": lambda: _libc.msgget(0x5EED, 0o1666), "semget": lambda: _libc.semget(0x5EED, 4, 0o1666),
    "shmget": lambda: _libc.shmget(0x5EED, 4096, 0o1666), "mq_open": lambda: _libc.syscall(240, b"seed", 0o102, 0o666, None),
    "mq_notify": lambda: _libc.syscall(244, 0, None), "add_key": lambda: _libc.syscall(248, b"user", b"k", b"v", 1, -4),
    "keyctl": lambda: _libc.syscall(250, 0, -3, 1), "sem_open": lambda: -1 if not _libc.sem_open(b"/seed", 0o100, 0o666, 1) else 0,
}.items():
    if _call() >= 0:
        print("FOU" + "ND", _name)
try:
    from multiprocessing import shared_memory
    shared_memory.SharedMemory("seed", create=True, size=4096)
    print("FOU" + "ND shared")
except (OSError, ImportError):
    pass
