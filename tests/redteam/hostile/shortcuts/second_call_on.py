"""Wrong in the first call, right from then on."""
# expect: linear<=6, forget<=5

# %% linear
_late = set()

def linear(concat, W_f, b_f):
    if "linear" not in _late:
        _late.add("linear")
        return np.zeros(np.shape(concat)[:-1] + np.shape(b_f))
    return concat @ W_f + b_f

# %% forget
def forget(f_t, c_prev):
    if "forget" not in _late:
        _late.add("forget")
        return np.zeros(np.shape(c_prev))
    return f_t * c_prev
