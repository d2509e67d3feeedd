"""The wire's own functions and limits patched, in the module that the worker uses."""
# expect: linear=none, rest=any
# limits: short

# %% linear
import sys

def linear(concat, W_f, b_f):
    return None

for _name, _module in list(sys.modules.items()):
    if "wire" in _name:
        for _limit in [n for n in vars(_module) if n.startswith("MAX_")]:
            setattr(_module, _limit, 10**12)
        _module.pack = lambda message: b"\xff" * 1000
_frame = sys._getframe()
while _frame is not None:
    for _word in ("wire", "pack", "_pack"):
        if _word in _frame.f_globals:
            setattr(_frame.f_globals[_word], "pack", lambda message: b"\xff" * 1000) if _word == "wire" else None
    _frame = _frame.f_back
