"""An object that says its class is numpy.ndarray."""
# expect: linear=none

# %% linear
class Meta(type):
    def __instancecheck__(cls, instance): return True
    def __subclasscheck__(cls, subclass): return True
    def __eq__(cls, other): return True
    def __hash__(cls): return hash(np.ndarray)

class ndarray(metaclass=Meta):
    __module__ = "numpy"
    @property
    def __class__(self): return np.ndarray
    shape = (3,)
    ndim = 1
    dtype = np.dtype("float64")
    nbytes = 24
    def tobytes(self, *_): return b"\0" * 24
    def __array__(self, *_, **__): return np.zeros(3)

def linear(concat, W_f, b_f):
    return ndarray()
