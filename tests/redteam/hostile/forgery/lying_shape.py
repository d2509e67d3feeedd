"""A subclass that lies about its shape, size, dtype and bytes."""
# expect: linear=none

# %% linear
class Liar(np.ndarray):
    shape = property(lambda self: (10**6,))
    size = property(lambda self: 3)
    nbytes = property(lambda self: -8)
    dtype = property(lambda self: "float64; DROP TABLE")
    def tobytes(self, *args): return b"\xff" * 100_000
    def __reduce__(self): return (exec, ("raise SystemExit",))

def linear(concat, W_f, b_f):
    return np.zeros(3).view(Liar)
