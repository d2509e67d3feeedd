"""Every function hangs: the submission ends within its budget."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none
# says: longer than|used
# limits: short

# %% concatenate
import time

def concatenate(h_prev, x_t):
    while True:
        pass

# %% linear
def linear(concat, W_f, b_f):
    time.sleep(1e6)

# %% sigmoid
def sigmoid(z):
    while True:
        try:
            time.sleep(1)
        except BaseException:
            pass

# %% forget
def forget(f_t, c_prev):
    import threading
    threading.Event().wait()

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return max(iter(int, 1))
