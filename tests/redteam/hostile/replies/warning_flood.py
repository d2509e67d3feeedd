"""Hundreds of thousands of warnings in every call, with hostile texts and categories."""
# expect: linear=none
# limits: short

# %% linear
import warnings

class Hostile(RuntimeWarning):
    def __str__(self): raise SystemExit

def linear(concat, W_f, b_f):
    for n in range(300_000):
        warnings.warn("overflow " * 1000, RuntimeWarning, stacklevel=1)
    warnings.warn(Hostile("overflow"))
    return None
