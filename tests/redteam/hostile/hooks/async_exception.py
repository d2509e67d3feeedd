"""A thread raises SystemExit in the main thread, again and again."""
# expect: rest=any
# limits: short

# %%
import ctypes, threading, time

_main = threading.main_thread().ident

def _throw():
    for _ in range(200):
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(_main), ctypes.py_object(SystemExit))
        time.sleep(0.002)

threading.Thread(target=_throw, daemon=True).start()
