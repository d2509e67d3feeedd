"""Right answers to `forget_gate`, each a cell: all of them earn full marks."""
# %% the parts, one after the other
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% in one line
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return (f := sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))), forget(f, c_prev)


# %% without the helpers
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.concatenate([h_prev, x_t], axis=-1) @ W_f + b_f
    f_t = 0.5 * (1 + np.tanh(0.5 * z))
    return f_t, f_t * c_prev


# %% weights split, nothing joined
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    f_t = sigmoid(h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f)
    return f_t, f_t * c_prev


# %% a list of two
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return [f_t, forget(f_t, c_prev)]


# %% a named tuple
from collections import namedtuple

Gate = namedtuple("Gate", "f_t c_kept")


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return Gate(f_t=f_t, c_kept=forget(f_t, c_prev))


# %% one array of two
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return np.array([f_t, forget(f_t, c_prev)])


# %% stacked
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return np.stack((f_t, f_t * c_prev))


# %% sample by sample
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 1:
        f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
        return f_t, forget(f_t, c_prev)
    gates, kept = zip(*[forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)])
    return np.array(gates), np.array(kept)


# %% helpers of its own
def squash(z):
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    def score(h, x):
        return np.einsum("...i,ij->...j", np.concatenate((h, x), -1), W_f) + b_f

    gate = squash(score(h_prev, x_t))
    return gate, np.einsum("...j,...j->...j", gate, c_prev)


# %% all arguments at once
def forget_gate(*args):
    h, x, c, W, b = map(np.asarray, args)
    f = sigmoid(linear(concatenate(h, x), W, b))
    return f, forget(f, c)


# %% copies made first
import copy


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    h_prev, x_t, c_prev, W_f, b_f = copy.deepcopy([h_prev, x_t, c_prev, W_f, b_f])
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev = c_prev.astype(float)
    c_prev *= f_t
    return f_t, c_prev


# %% a cell object
class Cell:
    def __init__(self, W_f, b_f):
        self.W_f, self.b_f = W_f, b_f

    def gate(self, h, x):
        return sigmoid(linear(concatenate(h, x), self.W_f, self.b_f))


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = Cell(W_f, b_f).gate(h_prev, x_t)
    return f_t, forget(f_t, c_prev)


# %% typed, with a docstring and checks
def forget_gate(
    h_prev: np.ndarray, x_t: np.ndarray, c_prev: np.ndarray, W_f: np.ndarray, b_f: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The gate, then what is kept."""
    assert W_f.shape[0] == h_prev.shape[-1] + x_t.shape[-1]
    assert b_f.shape == W_f.shape[1:]
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f + b_f)
    return f_t, f_t * c_prev


# %% shadowing a helper inside
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    forget = sigmoid(linear(concat, W_f, b_f))
    return forget, forget * c_prev
