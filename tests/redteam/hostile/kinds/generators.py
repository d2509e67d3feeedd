"""Generators as answers: of a kind of their own, of another algorithm, with a state that is code, an old one, and one that is shared."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %%
class Own(np.random.Generator):
    @property
    def bit_generator(self):
        raise KeyboardInterrupt

class Tampered:
    __class__ = np.random.Generator

    @property
    def bit_generator(self):
        return self

    state = {"state": {"state": 1 << 9999, "inc": "code"}, "has_uint32": [], "uinteger": {}}

# %% concatenate
def concatenate(h_prev, x_t):
    return Own(np.random.PCG64(1))

# %% linear
def linear(concat, W_f, b_f):
    return np.random.Generator(np.random.MT19937(1))

# %% sigmoid
def sigmoid(z):
    return Tampered()

# %% forget
def forget(f_t, c_prev):
    return np.random.RandomState(1)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    one = np.random.default_rng(1)
    return [one] * 20000
