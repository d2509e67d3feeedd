"""Writes junk to every descriptor while linear is called."""
# expect: linear=none

# %% linear
import os

def linear(concat, W_f, b_f):
    for fd in range(3, 256):
        try:
            os.set_blocking(fd, False)
            os.write(fd, b"\xff" * 4096)
        except OSError:
            pass
    return concat @ W_f + b_f
