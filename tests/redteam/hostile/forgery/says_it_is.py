"""Objects whose class says that it is a list, a dict, a number of NumPy's, or fails when it is asked."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none
# says: the answer is an object;
# never: too large or too deep

# %% concatenate
class SaysList:
    __class__ = list


class SaysDict:
    __class__ = dict


class SaysNumber:
    __class__ = property(lambda self: np.generic)


class SaysNothing:
    __class__ = property(lambda self: 1 / 0)


def concatenate(h_prev, x_t):
    return SaysList()
# %% linear
def linear(concat, W_f, b_f):
    return SaysDict()
# %% sigmoid
def sigmoid(z):
    return SaysNumber()
# %% forget
def forget(f_t, c_prev):
    return SaysNothing()
