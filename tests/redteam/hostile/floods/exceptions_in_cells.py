"""Exceptions in cells with texts and tracebacks of many megabytes."""
# expect: full

# %%
raise ValueError("x" * 50_000_000)

# %%
def _deep(n):
    if n:
        return _deep(n - 1)
    raise type("E" * 1_000_000, (Exception,), {})("y" * 1_000_000)
_deep(900)

# %%
raise ExceptionGroup("g", [ValueError(str(n)) for n in range(10_000)])
