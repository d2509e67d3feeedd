"""Dataclasses as answers: fields that raise, that lie, that are without end, that are themselves, and that answer for ever."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none
# limits: short

# %%
import dataclasses

@dataclasses.dataclass
class Holds:
    held: object

class Ends(Holds):
    def __init__(self):
        pass

    @property
    def held(self):
        raise SystemExit(0)

class Lies:
    __dataclass_fields__ = {name: 7 for name in ("shape", "dtype", "data")}

class Waits(Holds):
    def __init__(self):
        pass

    def __getattribute__(self, name):
        while True:
            pass

def made(letter, number):
    kind = dataclasses.make_dataclass("Many", [f"{letter}{place}" for place in range(number)], slots=False, init=False)
    one = kind()
    vars(one).update({f"{letter}{place}": 1.0 for place in range(number)})
    return one

# %% concatenate
def concatenate(h_prev, x_t):
    return Ends()

# %% linear
def linear(concat, W_f, b_f):
    return Lies()

# %% sigmoid
def sigmoid(z):
    return made("z", 30000)

# %% forget
def forget(f_t, c_prev):
    one = Holds(None)
    one.held = one
    return one

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return Waits(), Waits()
