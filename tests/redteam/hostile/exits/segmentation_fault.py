"""A null pointer is read in a cell, and again in a call."""
# expect: sigmoid=none

# %%
import ctypes
ctypes.string_at(0)

# %% sigmoid
def sigmoid(z):
    import ctypes
    ctypes.memset(8, 0, 1 << 20)
