"""An alarm whose handler raises in the middle of the worker's own work, again and again."""
# expect: rest=any
# limits: short

# %%
import signal

def _raise(*args):
    raise KeyboardInterrupt

signal.signal(signal.SIGALRM, _raise)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.001)
