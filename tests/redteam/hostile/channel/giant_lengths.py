"""Announces frames of many gigabytes on every descriptor, in every byte order."""
# expect: linear=none
# limits: short

# %% linear
import os, struct

def linear(concat, W_f, b_f):
    for fd in range(3, 256):
        for form in ("<I", ">I", "<Q", ">Q"):
            try:
                os.write(fd, struct.pack(form, 0x7FFFFFF0))
            except OSError:
                pass
    while True:
        pass
