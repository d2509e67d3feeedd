"""IOI CMS, sandbox test "timeout-sleep": the program sleeps, and uses no CPU."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
import os, select, signal, time

def linear(concat, W_f, b_f):
    while True:
        time.sleep(100)
