"""Signals to the parent, to its group, to process 1, and to everything."""
# expect: full
# limits: short

# %%
import ctypes, os, signal
_libc = ctypes.CDLL(None, use_errno=True)
for _signal in (signal.SIGTERM, signal.SIGSTOP, signal.SIGKILL, signal.SIGINT, signal.SIGHUP):
    for _pid in (os.getppid(), 1, os.getpid() - 1):
        if _pid > 0 and _pid != os.getpid():
            for _way in (lambda: os.kill(_pid, _signal), lambda: os.killpg(_pid, _signal),
                         lambda: _libc.syscall(234, _pid, _pid, int(_signal)), lambda: _libc.syscall(200, _pid, int(_signal))):
                try:
                    _way()
                except OSError:
                    pass
