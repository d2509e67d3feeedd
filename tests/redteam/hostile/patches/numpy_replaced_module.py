"""sys.modules holds a false numpy, made of a class that answers every attribute."""
# expect: linear=none

# %%
import sys, types

class Any(types.ModuleType):
    def __getattr__(self, name):
        return lambda *a, **k: True

for _name in [n for n in sys.modules if n == "numpy" or n.startswith("numpy.")]:
    sys.modules[_name] = Any(_name)

# %% linear
def linear(concat, W_f, b_f):
    return np.zeros(3)
