"""A cell writes a module, and the next one imports its function from it, as a notebook can in Jupyter."""
# expect: full

# %%
%%writefile mygate.py
import numpy as np

def squash(z):
    return 0.5 * (1 + np.tanh(z / 2))

# %% sigmoid
from mygate import squash as sigmoid
