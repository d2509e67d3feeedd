"""Right bodies that never run: coroutines, asynchronous generators, generators with a return, generator-based coroutines."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none

# %% concatenate
async def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1)
# %% linear
async def linear(concat, W_f, b_f):
    yield concat @ W_f + b_f
# %% sigmoid
def sigmoid(z):
    yield 1
    return 1 / (1 + np.exp(-z))
# %% forget
import types


@types.coroutine
def forget(f_t, c_prev):
    yield
    return f_t * c_prev
