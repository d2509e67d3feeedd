"""from numpy import *, which hides sum, min, max, all, any, abs, round and more."""
# expect: full

# %%
from numpy import *
from numpy.linalg import *
from math import *
