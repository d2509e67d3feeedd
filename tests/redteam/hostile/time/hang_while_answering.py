"""The answer itself hangs: properties, iterators and finalisers without end."""
# expect: linear=none, forget=none
# limits: short

# %% linear
class Slow:
    def __iter__(self):
        while True:
            pass
    def __array__(self, *a, **k):
        while True:
            pass
    __len__ = __repr__ = __str__ = __float__ = __del__ = __array__

def linear(concat, W_f, b_f):
    return Slow()

# %% forget
class SlowType(type):
    def __getattribute__(cls, name):
        while True:
            pass

def forget(f_t, c_prev):
    raise SlowType("Slow", (Exception,), {})
