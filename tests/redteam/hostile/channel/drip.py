"""Drips a byte every few milliseconds into every descriptor, so that a reader's time-out starts anew each time."""
# expect: linear=none
# says: longer than|used|wire|frame|answer|garbled|ended|stopp
# limits: short

# %% linear
import os, time

def linear(concat, W_f, b_f):
    while True:
        for fd in range(3, 64):
            try:
                os.write(fd, b"\x01")
            except OSError:
                pass
        time.sleep(0.005)
