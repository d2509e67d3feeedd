"""IOI CMS, sandbox test "fork": the program starts another one of itself before it answers."""
# expect: linear=none

# %% linear
import os

def linear(concat, W_f, b_f):
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return concat @ W_f + b_f
