"""forget_gate says that a right helper helped it, which it never asked, and is wrong by itself."""
# expect: sigmoid=none, forget_gate=none

# %% sigmoid
def sigmoid(z):
    return z * 0.0 + 2.0

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
    for name in ("sigmoid", "forget_gate", "linear", "", "x" * 100):
        _worker()._send(["helped", name])
    sigmoid
    return c_prev * 0.5, c_prev * 0.25
