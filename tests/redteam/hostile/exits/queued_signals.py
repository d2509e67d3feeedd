"""Timers, rt_sigqueueinfo, fcntl owners and POSIX timers that would signal others."""
# expect: full
# limits: short

# %%
import ctypes, fcntl, os, signal
_libc = ctypes.CDLL(None, use_errno=True)
_info = (ctypes.c_int * 32)(9)
_libc.syscall(129, os.getppid(), 9, _info)
_libc.syscall(297, os.getppid(), os.getppid(), 9, _info)
_libc.syscall(424, 3, 9, 0, 0)
for _fd in range(64):
    try:
        fcntl.fcntl(_fd, fcntl.F_SETOWN, os.getppid())
        fcntl.fcntl(_fd, 10, signal.SIGKILL)
        fcntl.fcntl(_fd, fcntl.F_SETFL, os.O_ASYNC)
    except OSError:
        pass
