"""Threads with stacks of a gigabyte each, and memory maps without end."""
# expect: rest=any
# limits: short

# %%
import threading, time
try:
    threading.stack_size(1 << 30)
    for _ in range(100):
        threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
except BaseException:
    pass
try:
    np.memmap("large", mode="w+", shape=(1 << 40,))
except BaseException:
    pass
