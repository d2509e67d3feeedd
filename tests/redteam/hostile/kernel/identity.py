"""setuid, setgid, groups and capabilities: back to root."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
for _way in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setreuid(0, 0), lambda: os.setresuid(0, 0, 0),
             lambda: os.setgroups([0])):
    try:
        _way()
        print("FOU" + "ND", os.getresuid())
    except OSError:
        pass
if os.getuid() == 0 or os.geteuid() == 0 or _libc.prctl(47, 2, 21, 0, 0) == 0 or _libc.prctl(39, 0, 0, 0, 0) == 0:
    print("FOU" + "ND root", os.getresuid())
