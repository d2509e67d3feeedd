"""Objects whose pickle, copy or deep copy would run code in the grader."""
# expect: linear=none, forget_gate=none
# never: PWNED

# %% linear
class Bomb:
    def __reduce_ex__(self, protocol): return (print, ("PWNED",))
    def __copy__(self): print("PWN" + "ED")
    def __deepcopy__(self, memo): print("PWN" + "ED")
    def __getstate__(self): return {"a": 1}

def linear(concat, W_f, b_f):
    return Bomb()

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return [Bomb(), {"x": Bomb()}]
