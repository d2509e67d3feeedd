"""Every function gives another kind of value at each call."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
_kinds = [lambda: None, lambda: 1.0, lambda: np.ones(3), lambda: [1.0, 2.0], lambda: (np.ones(2), np.ones(2)),
          lambda: "x", lambda: np.ones((2, 7)), lambda: True, lambda: np.ones(3, bool), lambda: 10**30, lambda: 1 / 0]
_turn = [0]

def _next():
    _turn[0] += 1
    return _kinds[_turn[0] % len(_kinds)]()

def concatenate(h_prev, x_t):
    return _next()

# %% linear
def linear(concat, W_f, b_f):
    return _next()

# %% sigmoid
def sigmoid(z):
    return _next()

# %% forget
def forget(f_t, c_prev):
    return _next()

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return _next(), _next()
