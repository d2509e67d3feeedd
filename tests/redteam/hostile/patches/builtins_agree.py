"""isinstance, all, any, len and abs patched to agree with everything."""
# expect: linear=none, rest=any

# %% linear
def linear(concat, W_f, b_f):
    return np.zeros(3)

# %% end
import builtins
builtins.isinstance = lambda *a: True
builtins.issubclass = lambda *a: True
builtins.all = builtins.any = lambda *a: True
builtins.len = lambda *a: 3
builtins.abs = lambda *a: 0.0
builtins.type = lambda *a: float
