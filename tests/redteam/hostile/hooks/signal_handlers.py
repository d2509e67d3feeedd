"""Handles and blocks every signal that can be, so that the worker cannot be asked to stop."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
import signal, time

for _number in range(1, 65):
    try:
        signal.signal(_number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))

def linear(concat, W_f, b_f):
    while True:
        try:
            time.sleep(1)
        except BaseException:
            pass
