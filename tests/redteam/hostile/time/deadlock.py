"""Two locks taken in the wrong order, and a thread that never ends joined."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
import threading
_lock = threading.Lock()

def linear(concat, W_f, b_f):
    with _lock:
        with _lock:
            return concat @ W_f + b_f
