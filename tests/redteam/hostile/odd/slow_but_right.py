"""Right answers that take a hundredth of a second each."""
# expect: full

# %% forget
import time

def forget(f_t, c_prev):
    time.sleep(0.01)
    return f_t * c_prev
