"""forget_gate asks for forget_gate, where the right helpers stand in."""
# expect: linear=none, forget_gate=none

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% forget_gate
import sys

def _worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back

def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return _worker()._ask(["help", "forget_gate", [h_prev, x_t, c_prev, W_f, b_f], {}])
