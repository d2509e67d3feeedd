"""Exceptions whose text, type name, arguments, cause and traceback are traps."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
class Trap(Exception):
    def __str__(self): raise SystemExit("no text")
    __repr__ = __str__
    args = property(lambda self: 1 / 0)

def concatenate(h_prev, x_t):
    raise Trap

# %% linear
def linear(concat, W_f, b_f):
    raise type("x" * 100_000, (Exception,), {"__str__": lambda self: "y" * 10_000_000})

# %% sigmoid
def sigmoid(z):
    class Meta(type):
        __name__ = property(lambda cls: 1 / 0)
        __qualname__ = __module__ = __name__
        def __repr__(cls): raise MemoryError
    class Nameless(Exception, metaclass=Meta):
        def __getattribute__(self, name): raise KeyboardInterrupt
    raise Nameless

# %% forget
def forget(f_t, c_prev):
    error = ValueError("circle")
    other = ValueError("circle")
    error.__cause__, other.__cause__ = other, error
    error.__context__, other.__context__ = other, error
    raise error

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    error = ValueError("notes")
    error.__notes__ = ["n" * 1_000_000] * 50
    raise error
