"""A fork bomb in a cell: by os.fork, by subprocess, by multiprocessing and by system calls."""
# expect: full
# limits: short

# %%
import ctypes, os, subprocess, sys
_libc = ctypes.CDLL(None)
for _ in range(20):
    for _way in (os.fork, lambda: os.posix_spawn("/bin/sleep", ["sleep", "60"], {}), lambda: os.system("sleep 60 &"),
                 lambda: subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]),
                 lambda: os.forkpty(), lambda: os.popen("sleep 60"),
                 lambda: _libc.syscall(57), lambda: _libc.syscall(58), lambda: _libc.syscall(56, 17, 0, 0, 0, 0)):
        try:
            _way()
        except (OSError, ValueError):
            pass

# %%
from multiprocessing import Process
_p = Process(target=print)
_p.start()
