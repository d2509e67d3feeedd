"""IOI CMS, sandbox test "timeout-pause": the program waits for a signal that never comes, and uses no CPU."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
import os, select, signal, time

def linear(concat, W_f, b_f):
    while True:
        signal.pause()
