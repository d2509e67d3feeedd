"""A plain array of dtype object that holds always-equal elements."""
# expect: forget=none

# %% forget
class Chameleon(float):
    def __eq__(self, other): return True
    def __sub__(self, other): return 0.0
    __rsub__ = __sub__
    def __mul__(self, other): return 0.0
    __hash__ = float.__hash__

def forget(f_t, c_prev):
    out = np.empty(np.shape(c_prev), dtype=object)
    out[...] = Chameleon(1)
    return out
