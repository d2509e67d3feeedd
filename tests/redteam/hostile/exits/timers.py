"""Timers of every kind with signals to the process, to threads and to others; alarms without end."""
# expect: full
# never: FOUND
# limits: short

# %%
import ctypes, os, signal
_libc = ctypes.CDLL(None, use_errno=True)
_timer = ctypes.c_int()
for _notify, _number, _pid in ((0, 9, 0), (4, 9, os.getppid()), (4, 9, 1), (0, 64, 0)):
    _event = (ctypes.c_int * 16)(0, 0, _number, _notify, _pid)
    if _libc.syscall(222, 0, _event, ctypes.byref(_timer)) == 0:
        print("FOU" + "ND timer")
if _libc.syscall(283, 1, 0) >= 0 or _libc.syscall(282, -1, bytes(8), 8, 0) >= 0:
    print("FOU" + "ND descriptor")
signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, 0.0001, 0.0001)
signal.signal(signal.SIGVTALRM, lambda *_: None)
signal.setitimer(signal.ITIMER_VIRTUAL, 0.001, 0.001)
signal.setitimer(signal.ITIMER_VIRTUAL, 0)
