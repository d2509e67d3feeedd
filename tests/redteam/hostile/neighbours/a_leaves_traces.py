"""Leaves traces wherever a later submission could look: files, shared memory, message queues, keys, semaphores."""
# expect: full

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
for _folder in (".", "..", "/tmp", "/var/tmp", "/dev/shm", os.path.expanduser("~"), os.path.dirname(np.__file__)):
    try:
        with open(os.path.join(_folder, "redteam-trace"), "w") as _stream:
            _stream.write("trace")
    except OSError:
        pass
_libc.shmget(0x5EC2E7, 4096, 0o1666)
_libc.msgget(0x5EC2E7, 0o1666)
_libc.semget(0x5EC2E7, 1, 0o1666)
_libc.syscall(248, b"user", b"redteam", b"trace", 5, -4)
try:
    from multiprocessing import shared_memory
    shared_memory.SharedMemory("redteam", create=True, size=64)
except Exception:
    pass
os.environ["REDTEAM"] = "trace"
np.redteam = "trace"
