"""Right answers that take *args and **kwargs, keyword defaults, and are wrapped by decorators."""
# expect: full

# %% concatenate
import functools

def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(function.__name__, len(args))
        return function(*args, **kwargs)
    return wrapper

@logged
@logged
def concatenate(h_prev, x_t, axis=-1, **unused):
    return np.concatenate((h_prev, x_t), axis=axis)

# %% linear
def linear(*args):
    concat, W_f, b_f = args
    return sum([concat @ W_f, b_f])
