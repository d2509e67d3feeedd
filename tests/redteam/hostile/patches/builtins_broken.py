"""Every function among the builtins raises: print, open, getattr, len, repr, and the rest."""
# expect: full

# %% concatenate
def concatenate(h_prev, x_t):
    return _join((h_prev, x_t), -1)
_join = np.concatenate

# %% sigmoid
def sigmoid(z):
    e = _exp(-_abs(z))
    return _where(z >= 0, 1 / (1 + e), e / (1 + e))
_exp, _abs, _where = np.exp, np.abs, np.where

# %% end
def _patch():
    import builtins
    def broken(*args, **kwargs):
        raise RuntimeError("patched")
    for name in ("print", "open", "len", "repr", "getattr", "hasattr", "isinstance", "type", "str", "bytes", "list",
                 "tuple", "dict", "sorted", "min", "max", "sum", "zip", "enumerate", "range", "iter", "next", "id",
                 "hash", "setattr", "vars", "map", "filter", "callable", "bytearray", "memoryview", "int", "float"):
        builtins.__dict__[name] = broken
_patch()
