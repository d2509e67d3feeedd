"""Right answers as a lambda, a partial, a callable object, a vectorised function and a bound method."""
# expect: full

# %% concatenate
concatenate = lambda h_prev, x_t: np.concatenate([h_prev, x_t], axis=-1)

# %% linear
from functools import partial
def _affine(product, concat, W_f, b_f):
    return product(concat, W_f) + b_f
linear = partial(_affine, np.matmul)

# %% sigmoid
class Sigmoid:
    def __call__(self, z):
        e = np.exp(-np.abs(z))
        return np.where(np.asarray(z) >= 0, 1 / (1 + e), e / (1 + e))
sigmoid = Sigmoid()

# %% forget
class Gate:
    def keep(self, f_t, c_prev):
        return f_t * c_prev
forget = Gate().keep
