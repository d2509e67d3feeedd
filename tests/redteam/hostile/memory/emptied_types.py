"""A call empties the slots of list, tuple, dict, str, int and float, by which the worker would build its answer."""
# expect: sigmoid=none, forget_gate=any
# says: crashed Python

# %% sigmoid
import ctypes


def sigmoid(z):
    for kind in (list, tuple, dict, str, int, float):
        for offset in range(24, 400, 8):
            ctypes.c_void_p.from_address(id(kind) + offset).value = 0
    return z
