"""Looks for what the submission before left."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
for _folder in (".", "..", "/tmp", "/var/tmp", "/dev/shm", os.path.expanduser("~"), os.path.dirname(np.__file__)):
    if os.path.exists(os.path.join(_folder, "redteam-trace")):
        print("FOU" + "ND file", _folder)
if _libc.shmget(0x5EC2E7, 4096, 0) >= 0 or _libc.msgget(0x5EC2E7, 0) >= 0 or _libc.semget(0x5EC2E7, 1, 0) >= 0:
    print("FOU" + "ND ipc")
if _libc.syscall(249, b"user", b"redteam", None, 0) >= 0:
    print("FOU" + "ND key")
if os.path.exists("/dev/shm/redteam") or "REDTEAM" in os.environ or hasattr(np, "redteam"):
    print("FOU" + "ND")
