"""IOI CMS, sandbox test "oom-static": one array that is larger than the limit, there from the start."""
# expect: linear=none
# says: Memory|memory
# limits: short

# %% linear
import ctypes
Table = ctypes.c_double * (1 << 28)

def linear(concat, W_f, b_f):
    table = Table()
    ctypes.memset(table, 1, ctypes.sizeof(table))
    return concat @ W_f + b_f
