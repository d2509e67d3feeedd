"""Real-time scheduling, locked memory, all processors, and a loop of sync."""
# expect: full
# never: FOUND
# limits: short

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
for _policy in (os.SCHED_FIFO, os.SCHED_RR):
    try:
        os.sched_setscheduler(0, _policy, os.sched_param(1))
        print("FOU" + "ND")
    except OSError:
        pass
if _libc.mlockall(3) == 0:
    print("FOU" + "ND locked")
