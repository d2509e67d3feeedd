"""The numbers 0 to 200 overwritten in memory, each by another one."""
# expect: rest=any
# limits: short

# %% end
import ctypes
for _n in range(2, 200):
    ctypes.c_uint32.from_address(id(_n) + 24).value = 200 - _n
