"""The interpreter itself writes a byte into the line to the grader at every signal, and a timer sends them."""
# expect: full
# says: wrote into the line

# %%
import os
import signal

signal.signal(signal.SIGALRM, lambda *a: None)
for descriptor in range(3, 64):
    try:
        os.set_blocking(descriptor, False)
        signal.set_wakeup_fd(descriptor, warn_on_full_buffer=False)
        signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
        for _ in range(20):
            signal.raise_signal(signal.SIGALRM)
    except (OSError, ValueError):
        pass
