"""The NumPy functions that a worker would build and send arrays with, patched to raise."""
# expect: full

# %%
def _broken(*args, **kwargs):
    raise RuntimeError("patched")

for _name in ("frombuffer", "fromstring", "ndarray", "ascontiguousarray", "copy", "shares_memory", "may_share_memory",
              "array", "array_repr", "dtype", "save", "load", "seterr", "geterr", "errstate", "ndim", "broadcast_to"):
    setattr(np, _name, _broken)

# %% concatenate
from numpy import concatenate as _join
def concatenate(h_prev, x_t):
    return _join((h_prev, x_t), -1)

# %% linear
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f

# %% sigmoid
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
