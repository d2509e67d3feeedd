"""Priorities, processors and disk ranks of other processes of the same user, of its group and of the user."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
_others = [pid for pid in (os.getppid(), 1, *range(max(2, os.getpid() - 20), os.getpid())) if pid and pid != os.getpid()]
for _pid in _others:
    for _way in (lambda: os.setpriority(os.PRIO_PROCESS, _pid, 19), lambda: os.setpriority(os.PRIO_PGRP, 0, 19),
                 lambda: os.setpriority(os.PRIO_USER, os.getuid(), 19), lambda: os.sched_setaffinity(_pid, {0}),
                 lambda: os.sched_getaffinity(_pid), lambda: os.sched_setscheduler(_pid, 5, os.sched_param(0)),
                 lambda: os.getpriority(os.PRIO_PROCESS, _pid), lambda: os.sched_getscheduler(_pid),
                 lambda: os.getpgid(_pid), lambda: os.getsid(_pid)):
        try:
            _way()
            print("FOU" + "ND", _pid)
        except OSError:
            pass
    for _call in ((251, 1, _pid, 3 << 13), (252, 1, _pid), (314, _pid, bytes(48), 0), (315, _pid, bytes(48), 48, 0),
                  (302, _pid, 7, 0, bytes(16)), (274, _pid, bytes(8), bytes(8)), (434, _pid, 0), (256, _pid, 8, 0, 0)):
        if _libc.syscall(*_call) >= 0:
            print("FOU" + "ND", _call)
