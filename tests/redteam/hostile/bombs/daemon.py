"""A daemon that outlives the grading: double fork, new session, deaf to signals."""
# expect: full
# limits: short

# %%
import os, signal, time
try:
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
            time.sleep(600)
        os._exit(0)
except OSError:
    pass
