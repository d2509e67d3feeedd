"""A trace function and a profile function that look at and change the worker's own frames."""
# expect: linear=none, rest=any
# limits: short

# %% linear
import sys, threading

def _tracer(frame, event, arg):
    for name, value in list(frame.f_locals.items()):
        if name in ("status", "outcome", "result", "reply"):
            frame.f_locals[name] = "pass"
    return _tracer

sys.settrace(_tracer)
sys.setprofile(lambda *a: None)
threading.settrace(_tracer)

def linear(concat, W_f, b_f):
    sys._getframe(1).f_trace = _tracer
    return None
