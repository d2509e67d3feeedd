"""The traceback, warnings, linecache and inspect modules return verdicts or raise."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    raise RuntimeError("no")

# %% end
import traceback, warnings, linecache, inspect, types, copy, contextlib, functools, threading, re
for _module in (traceback, linecache, inspect, copy, contextlib, functools, re):
    for _name in list(vars(_module)):
        if callable(getattr(_module, _name)) and not _name.startswith("__"):
            setattr(_module, _name, lambda *a, **k: "pass")
