"""Exceptions that are called as the grader's own words for an ending: their texts would be the grader's."""
# expect: rest=none
# says: the function raised an exception of its own
# never: to its end: FULL|"message": "(FULL|the call )

# %% concatenate
class Stopped(Exception):
    pass


class Missing(Exception):
    pass


class Skipped(Exception):
    pass


def concatenate(h_prev, x_t):
    raise Stopped("FULL-MARKS: the machine of the grader is slow")
# %% linear
def linear(concat, W_f, b_f):
    raise Missing("name 'x' is not defined")
# %% sigmoid
def sigmoid(z):
    raise Skipped("FULL-MARKS: nobody asked for this function")
# %% forget
raise Stopped("FULL-MARKS: ran longer than 10 s by a fault of the grader")


def forget(f_t, c_prev):
    return f_t * c_prev
# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    raise Stopped("FULL-MARKS: crashed Python")
