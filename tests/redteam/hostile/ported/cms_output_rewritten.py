"""IOI CMS, sandbox test "rewriting output": answers first, then goes back and answers something else."""
# expect: linear=5

# %% linear
import os, socket

def linear(concat, W_f, b_f):
    for fd in range(64):
        for way in (lambda: os.lseek(fd, 0, 0), lambda: os.ftruncate(fd, 0), lambda: os.pwrite(fd, b"0", 0)):
            try:
                way()
            except OSError:
                pass
    return concat @ W_f
