"""A thread reads every descriptor, to steal the requests that are still to come."""
# expect: linear=none, rest=any
# limits: short

# %% linear
import os, threading

def _thief(fd):
    while True:
        try:
            if not os.read(fd, 65536):
                return
        except OSError:
            return

def linear(concat, W_f, b_f):
    for fd in range(64):
        try:
            os.fstat(fd)
        except OSError:
            continue
        threading.Thread(target=_thief, args=(fd,), daemon=True).start()
    return None
