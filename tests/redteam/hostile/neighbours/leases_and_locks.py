"""Leases and locks on files that every process of the machine reads: who opens one waits."""
# expect: full
# never: FOUND

# %%
import ctypes, fcntl, os, sys
_paths = ["own", os.__file__, np.__file__, sys.executable]
open("own", "w").close()
for _path in _paths:
    try:
        _stream = open(_path, "rb")
    except OSError:
        continue
    for _way in (lambda: fcntl.fcntl(_stream, 1024, fcntl.F_RDLCK), lambda: fcntl.fcntl(_stream, 1024, fcntl.F_WRLCK),
                 lambda: fcntl.flock(_stream, fcntl.LOCK_EX | fcntl.LOCK_NB),
                 lambda: fcntl.lockf(_stream, fcntl.LOCK_SH | fcntl.LOCK_NB),
                 lambda: fcntl.fcntl(_stream, 37, bytes(32)), lambda: fcntl.fcntl(_stream, 1033, 1)):
        try:
            _way()
            print("FOU" + "ND", _path)
        except (OSError, ValueError):
            pass
