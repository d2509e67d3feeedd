"""Right answers made of helpers, closures, default arguments, recursion and a class hierarchy."""
# expect: full

# %% concatenate
def _maker():
    join = np.concatenate
    def inner(h_prev, x_t, *, _axis=-1):
        return join((h_prev, x_t), axis=_axis)
    return inner
concatenate = _maker()

# %% linear
def linear(concat, W_f, b_f, depth=0):
    if depth < 50:
        return linear(concat, W_f, b_f, depth + 1)
    return np.einsum("...i,ij->...j", concat, W_f) + b_f
