"""Threads that spin and never give way, started in a cell."""
# expect: rest=any
# limits: short

# %%
import threading

def _spin():
    while True:
        pass

for _ in range(20):
    threading.Thread(target=_spin, daemon=True).start()
