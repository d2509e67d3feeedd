"""IOI CMS, sandbox test "oom-heap": memory is asked for and touched until there is none."""
# expect: linear=none
# says: memory|longer than|used|ended|crashed
# limits: short

# %% linear
import ctypes
_libc = ctypes.CDLL(None)
_libc.malloc.restype = ctypes.c_void_p
_libc.malloc.argtypes = [ctypes.c_size_t]

def linear(concat, W_f, b_f):
    while True:
        block = _libc.malloc(1 << 20)
        ctypes.memset(block, 1, 1 << 20)
