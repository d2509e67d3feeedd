"""Exceptions that a test framework takes for a skipped, expected or passed test."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    import unittest
    raise unittest.SkipTest("passed")

# %% linear
def linear(concat, W_f, b_f):
    class Skipped(BaseException):
        __module__ = "builtins"
        allow_module_level = True
        msg = "passed"
    raise Skipped("passed")

# %% sigmoid
def sigmoid(z):
    import pytest
    pytest.skip("nothing to see")

# %% forget
def forget(f_t, c_prev):
    import pytest
    pytest.xfail("as planned")

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    import pytest
    pytest.exit("all passed", returncode=0)
