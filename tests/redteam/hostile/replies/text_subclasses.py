"""Texts of a class of its own as exception text, type name, module name and answer."""
# expect: linear=none, forget=none, sigmoid=none

# %% linear
class Text(str):
    def __getitem__(self, key): return {"status": "pass"}
    def __len__(self): return 3
    def __format__(self, spec): return "pass"
    def startswith(self, *a): return True

class Odd(Exception):
    def __str__(self): return Text("pass")

def linear(concat, W_f, b_f):
    raise Odd

# %% forget
class Thing:
    pass
Thing.__module__ = Text("numpy")
Thing.__qualname__ = Text("ndarray")

def forget(f_t, c_prev):
    return Thing()

# %% sigmoid
def sigmoid(z):
    return Text("0.5")
