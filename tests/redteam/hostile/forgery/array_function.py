"""An object that answers np.allclose and np.array_equal itself."""
# expect: linear=none, sigmoid=none

# %% linear
class Friend:
    def __array_function__(self, func, types, args, kwargs):
        return True
    def __array__(self, dtype=None, copy=None):
        return np.zeros(3)

def linear(concat, W_f, b_f):
    return Friend()

# %% sigmoid
def sigmoid(z):
    return Friend()
