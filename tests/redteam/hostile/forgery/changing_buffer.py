"""The right shape over a buffer that a thread goes on changing after the return."""
# expect: linear=none

# %% linear
import threading
_out = np.zeros(3)

def _spin():
    for i in range(200_000):
        _out[i % 3] = i

threading.Thread(target=_spin, daemon=True).start()

def linear(concat, W_f, b_f):
    return _out
