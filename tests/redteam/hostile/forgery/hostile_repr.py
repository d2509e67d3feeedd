"""Values whose repr, str, type and class lookups raise, hang on recursion, or print."""
# expect: linear=none, forget=none, sigmoid=none

# %% linear
class Meta(type):
    def __getattribute__(cls, name): raise SystemExit(name)

class Thing(metaclass=Meta):
    def __repr__(self): raise KeyboardInterrupt
    def __getattribute__(self, name): raise SystemExit(name)

def linear(concat, W_f, b_f):
    return Thing()

# %% sigmoid
class Deep:
    def __repr__(self): return repr(self)

def sigmoid(z):
    return [Deep()]

# %% forget
class Long:
    def __repr__(self): return "r" * 50_000_000

def forget(f_t, c_prev):
    return Long()
