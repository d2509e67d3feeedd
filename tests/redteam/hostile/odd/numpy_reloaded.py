"""NumPy reloaded and imported under other names."""
# expect: full

# %%
import importlib, warnings
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    importlib.reload(np)
import numpy as numpy_again
from numpy import array as A
