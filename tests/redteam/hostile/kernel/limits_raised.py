"""Raises its own limits, those of its parent, its priority, and its chance to be spared."""
# expect: full
# never: FOUND

# %%
import os, resource
for _kind in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
    _soft, _hard = resource.getrlimit(_kind)
    if _hard == resource.RLIM_INFINITY:
        print("FOU" + "ND no limit", _kind)
    for _way in (lambda: resource.setrlimit(_kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)),
                 lambda: resource.setrlimit(_kind, (_hard + 1, _hard + 1)),
                 lambda: resource.prlimit(os.getppid() or os.getpid(), _kind, (1, 1))):
        try:
            _way()
            print("FOU" + "ND raised", _kind)
        except (OSError, ValueError, OverflowError):
            pass
try:
    os.setpriority(os.PRIO_PROCESS, 0, -20)
    print("FOU" + "ND priority")
except OSError:
    pass
