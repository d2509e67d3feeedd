"""IOI CMS, sandbox test "timeout-select": the program waits on no descriptor, and uses no CPU."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
import os, select, signal, time

def linear(concat, W_f, b_f):
    while True:
        select.select([], [], [])
