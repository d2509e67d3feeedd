"""IOI CMS, sandbox test "timeout-sigstop": the program stops itself, and uses no CPU."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
import os, select, signal, time

def linear(concat, W_f, b_f):
    while True:
        os.kill(os.getpid(), signal.SIGSTOP)
