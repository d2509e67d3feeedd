"""Matrices as answers: of a kind of their own, of texts, of objects, of one that changes, and one over too much memory."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %%
class Mine(np.matrix):
    def __array_finalize__(self, other):
        raise SystemExit

    def tobytes(self, order=None):
        return b"" * 10**9

# %% concatenate
def concatenate(h_prev, x_t):
    return Mine([[1.0]])

# %% linear
def linear(concat, W_f, b_f):
    return np.matrix([["a", "b", "c"]])

# %% sigmoid
def sigmoid(z):
    return np.matrix([[None]])

# %% forget
def forget(f_t, c_prev):
    return Mine(np.zeros((1, 3)))

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    one = np.matrix(np.zeros((2000, 2000)))
    return one, one
