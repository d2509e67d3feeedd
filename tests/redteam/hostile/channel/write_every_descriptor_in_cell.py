"""Writes junk to every descriptor while a cell runs."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    return None

# %%
import os
for _fd in range(3, 256):
    try:
        os.set_blocking(_fd, False)
        os.write(_fd, b"\xff" * 4096)
    except OSError:
        pass
