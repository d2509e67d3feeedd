"""Sets every descriptor non-blocking, shrinks the pipes and sockets, and asks for signals on input."""
# expect: full

# %%
import fcntl, os
for _fd in range(3, 64):
    try:
        os.set_blocking(_fd, False)
        fcntl.fcntl(_fd, 1031, 4096)
    except OSError:
        pass
import signal
signal.set_wakeup_fd(-1)
