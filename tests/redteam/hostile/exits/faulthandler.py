"""faulthandler dumps frames into every descriptor and then ends the process."""
# expect: linear=none

# %% linear
import faulthandler, os

def linear(concat, W_f, b_f):
    for fd in range(3, 64):
        try:
            faulthandler.dump_traceback(fd)
        except (OSError, ValueError, RuntimeError):
            pass
    faulthandler._sigabrt()
