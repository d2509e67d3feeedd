"""Settings of the interpreter turned over for the session: locale, decimal, collector, import path, recursion, tools that watch, text of numbers."""
# expect: full

# %%
import decimal
import gc
import locale
import sys

for name in ("C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pass
decimal.setcontext(decimal.Context(prec=1))
sys.setswitchinterval(100)
sys.set_int_max_str_digits(0)
gc.set_threshold(1, 1, 1)
if hasattr(sys, "monitoring"):
    sys.monitoring.use_tool_id(0, "x")
    sys.monitoring.register_callback(0, sys.monitoring.events.PY_START, lambda *a: 1 / 0)
    sys.monitoring.set_events(0, sys.monitoring.events.PY_START)
sys.set_asyncgen_hooks(lambda *a: 1 / 0, lambda *a: 1 / 0)
sys.flags = sys.displayhook = None
sys.path[:] = ["/nowhere"] * 10_000
sys.meta_path.clear()
sys.path_hooks.clear()
sys.tracebacklimit = -5
sys.setrecursionlimit(10**9)
