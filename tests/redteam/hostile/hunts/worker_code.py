"""Replaces the code of every function of the worker by one that returns a constant."""
# expect: linear=none, rest=any
# limits: short

# %% linear
import gc, types

def _constant(*args, **kwargs):
    return 7.0

def linear(concat, W_f, b_f):
    for thing in gc.get_objects():
        if type(thing) is types.FunctionType and thing.__module__ in (
                "__main__", "worker", "wire", "autograder.sandbox.worker", "autograder.sandbox.wire", "autograder.sandbox.fork_server_main", "zygote", "autograder.sandbox.fork_server_process", "server"):
            if thing.__globals__ is not globals() and not thing.__closure__:
                thing.__code__ = _constant.__code__
    return None
