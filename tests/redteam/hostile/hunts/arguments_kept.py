"""Keeps every argument of every call and returns, for a call, what another function was given."""
# expect: linear=none

# %% linear
_kept = []

def linear(concat, W_f, b_f):
    _kept.append((concat, W_f, b_f))
    for values in _kept:
        for value in values:
            if np.shape(value) == np.shape(b_f) and value is not b_f:
                return value
    return None

# %% sigmoid
def sigmoid(z):
    _kept.append((z,))
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
