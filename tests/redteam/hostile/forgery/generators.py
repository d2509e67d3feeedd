"""Generators, iterators, coroutines, ranges and views in place of an answer."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    while True:
        yield 1.0

# %% linear
async def linear(concat, W_f, b_f):
    return concat @ W_f + b_f

# %% sigmoid
def sigmoid(z):
    import itertools
    return itertools.count()

# %% forget
def forget(f_t, c_prev):
    return memoryview(b"\0" * 24)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return zip(f for f in (1, 2))
