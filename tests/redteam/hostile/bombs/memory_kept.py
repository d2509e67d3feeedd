"""Fills its memory in a cell and keeps it, so that the worker cannot breathe in the calls."""
# expect: rest=any
# limits: short

# %%
_kept = []
try:
    while True:
        _kept.append(bytearray(1 << 20))
except MemoryError:
    pass
try:
    while True:
        _kept.append(bytearray(1 << 10))
except MemoryError:
    pass
