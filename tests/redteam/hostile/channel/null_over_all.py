"""Puts /dev/null, or a pipe of its own, over every descriptor."""
# expect: linear=none

# %% linear
import os

def linear(concat, W_f, b_f):
    r, w = os.pipe()
    for fd in range(256):
        if fd not in (r, w):
            try:
                os.fstat(fd)
                os.dup2(w, fd)
            except OSError:
                pass
    return None
