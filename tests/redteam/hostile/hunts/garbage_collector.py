"""Asks the garbage collector for functions of the reference and of the checks."""
# expect: linear=none, sigmoid=none
# never: FOUND

# %% linear
import gc

def _hunt(name):
    for thing in gc.get_objects():
        try:
            if callable(thing) and getattr(thing, "__name__", "") == name and thing is not globals().get(name):
                print("FOU" + "ND", thing.__module__)
                return thing
        except BaseException:
            continue
    return lambda *a: None

def linear(concat, W_f, b_f):
    return _hunt("linear")(concat, W_f, b_f)

# %% sigmoid
def sigmoid(z):
    return _hunt("sigmoid")(z)
