"""A thread goes on filling every array that was given or returned with zeros."""
# expect: linear=any, rest=any

# %%
import gc, threading, time

def _fill():
    for _ in range(50):
        for thing in gc.get_objects():
            if type(thing) is list and thing and type(thing[0]) is np.ndarray:
                for a in thing:
                    try:
                        a[...] = 0
                    except Exception:
                        pass
        time.sleep(0.002)

threading.Thread(target=_fill, daemon=True).start()
