"""A thread that was started in a cell writes junk to every descriptor while right answers are called for."""
# expect: rest=any
# limits: short

# %%
import os, threading, time

def _noise():
    for _ in range(400):
        for fd in range(3, 32):
            try:
                os.write(fd, b'{"value": 1}\n')
            except OSError:
                pass
        time.sleep(0.001)

threading.Thread(target=_noise, daemon=True).start()
