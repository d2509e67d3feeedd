"""An answer that is equal to everything."""
# expect: linear=none

# %% linear
class Yes:
    shape = (3,)
    dtype = np.dtype(float)
    ndim = 1
    size = 3
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __lt__(self, other): return True
    __le__ = __gt__ = __ge__ = __lt__
    def __hash__(self): return 0
    def __bool__(self): return True
    def __len__(self): return 3
    def __iter__(self): return iter([self, self, self])
    def __getitem__(self, key): return self
    def __sub__(self, other): return 0.0
    __rsub__ = __sub__
    def __abs__(self): return 0.0
    def __float__(self): return 0.0

def linear(concat, W_f, b_f):
    return Yes()
