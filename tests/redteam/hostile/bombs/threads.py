"""Threads without end."""
# expect: rest=any
# limits: short

# %%
import threading, time
_threads = []
try:
    while len(_threads) < 20_000:
        _threads.append(threading.Thread(target=time.sleep, args=(600,), daemon=True))
        _threads[-1].start()
except BaseException:
    pass
