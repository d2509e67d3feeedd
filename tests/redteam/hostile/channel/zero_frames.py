"""Writes zero bytes, as frames of length zero, to every descriptor."""
# expect: linear=none

# %% linear
import os

def linear(concat, W_f, b_f):
    for fd in range(3, 256):
        try:
            os.write(fd, b"\0" * 64)
        except OSError:
            pass
    return None
