"""np.allclose, array_equal, isclose and np.testing patched to agree with everything."""
# expect: linear=none

# %%
np.allclose = np.array_equal = np.array_equiv = lambda *a, **k: True
np.isclose = lambda a, b, **k: np.ones(np.shape(a), bool)
np.all = np.any = lambda *a, **k: True
import numpy.testing as npt
for _name in dir(npt):
    if _name.startswith("assert"):
        setattr(npt, _name, lambda *a, **k: None)

# %% linear
def linear(concat, W_f, b_f):
    return np.zeros(np.shape(concat)[:-1] + np.shape(b_f))
