"""Threads with the smallest stacks, until there are none: a machine has 32,768 for all."""
# expect: rest=any
# limits: short

# %%
import threading, time
threading.stack_size(32768)
_count = 0
try:
    for _ in range(20_000):
        threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
        _count += 1
except BaseException:
    pass
assert _count < 10_000
