"""SIGSTOP to itself: neither dead nor answering."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
import os, signal

def linear(concat, W_f, b_f):
    os.kill(os.getpid(), signal.SIGSTOP)
    signal.raise_signal(signal.SIGSTOP)
    signal.raise_signal(signal.SIGTSTP)
    while True:
        pass
