"""Exit handlers, destructors and weak references that print, sleep and start threads when the worker ends."""
# expect: full
# limits: short

# %%
import atexit, os, threading, time, weakref

class Undead:
    def __del__(self):
        time.sleep(60)
        os.write(1, b"undead")

_undead = Undead()
_undead.me = _undead
atexit.register(time.sleep, 60)
atexit.register(lambda: threading.Thread(target=time.sleep, args=(60,)).start())
weakref.finalize(_undead, time.sleep, 60)
threading.Thread(target=time.sleep, args=(60,), daemon=False).start()
