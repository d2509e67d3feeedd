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


# %% split weights
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z = h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f
    f_t = sigmoid(z)
    return f_t, f_t * c_prev


# %% list pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return [f_t, forget(f_t, c_prev)]


# %% batch by rows
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 2:
        pairs = [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
        return np.array([f for f, _ in pairs]), np.array([k for _, k in pairs])
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% always two dimensional
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    h, x, c = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev))
    f = sigmoid(linear(concatenate(h, x), W_f, b_f))
    k = forget(f, c)
    return f.reshape(c_prev.shape), k.reshape(c_prev.shape)


# %% einsum
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.einsum("...i,ij->...j", concatenate(h_prev, x_t), W_f) + b_f
    f_t = sigmoid(z)
    return f_t, c_prev * f_t


# %% column style
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = (W_f.T @ concatenate(h_prev, x_t).T).T + b_f
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)


# %% inner function
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    def share(h, x):
        return sigmoid(linear(concatenate(h, x), W_f, b_f))
    return share(h_prev, x_t), forget(share(h_prev, x_t), c_prev)


# %% lost part
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    lost = c_prev * (1 - f_t)
    return f_t, c_prev - lost


# %% copies first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    h, x, c, W, b = (np.array(a, dtype=float) for a in (h_prev, x_t, c_prev, W_f, b_f))
    f = sigmoid(h @ W[:h.shape[-1]] + x @ W[h.shape[-1]:] + b)
    c *= f
    return f, c


# %% prints
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    print("shares", f_t)
    c_kept = forget(f_t, c_prev)
    print("kept", c_kept)
    return f_t, c_kept


# %% other names
def forget_gate(h, x, c, W, b):
    gate = sigmoid(linear(concatenate(h, x), W, b))
    return gate, forget(gate, c)


# %% loops
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    hs, xs, cs = np.atleast_2d(h_prev), np.atleast_2d(x_t), np.atleast_2d(c_prev)
    f = np.zeros(cs.shape)
    for n in range(len(cs)):
        row = [*hs[n], *xs[n]]
        for j in range(len(b_f)):
            f[n, j] = b_f[j] + sum(r * w for r, w in zip(row, W_f[:, j]))
    f = sigmoid(f.reshape(c_prev.shape))
    return f, f * c_prev


# %% early checks
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.shape[-1] + x_t.shape[-1] != W_f.shape[0]:
        raise ValueError("sizes do not fit")
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% negative twice
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(-h_prev, -x_t), -W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)


# %% unpack later
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    result = {}
    result["f"] = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    result["c"] = forget(result["f"], c_prev)
    return result["f"], result["c"]


# %% one line
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)); return f_t, forget(f_t, c_prev)


# %% all in place of helpers
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.concatenate([h_prev, x_t], axis=-1) @ W_f + b_f
    f_t = 0.5 * (1 + np.tanh(0.5 * z))
    return f_t, f_t * c_prev


# %% named steps
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return (f_t, c_kept)


# %% stacked pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return np.stack([f_t, forget(f_t, c_prev)])


# %% keyword arguments
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev=h_prev, x_t=x_t)
    f_t = sigmoid(z=linear(concat=concat, W_f=W_f, b_f=b_f))
    return f_t, forget(f_t=f_t, c_prev=c_prev)


# %% two class
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    keep = np.exp(-np.logaddexp(0, -z))
    return keep, keep * c_prev


# %% bias as weight
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    ones = np.ones(h_prev.shape[:-1] + (1,))
    row = np.concatenate([h_prev, x_t, ones], axis=-1)
    f_t = sigmoid(row @ np.vstack([W_f, b_f]))
    return f_t, f_t * c_prev


# %% named tuple
from collections import namedtuple
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    pair = (f_t, forget(f_t, c_prev))
    return pair[0], pair[1]


# %% zero default
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.zeros(c_prev.shape, dtype=float)
    f_t[...] = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% walrus
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return (f_t := sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))), forget(f_t, c_prev)


# %% compose
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    steps = [lambda v: linear(v, W_f, b_f), sigmoid]
    value = concatenate(h_prev, x_t)
    for step in steps:
        value = step(value)
    return value, forget(value, c_prev)


# %% tuple built
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    out = ()
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    out += (f_t,)
    out += (forget(f_t, c_prev),)
    return out


# %% row first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = b_f.shape[0]
    z = b_f + np.dot(x_t, W_f[H:]) + np.dot(h_prev, W_f[:H])
    f_t = 1 - sigmoid(-z)
    f_t = np.where(z < 0, sigmoid(z), f_t)
    return f_t, f_t * c_prev


# %% unused helpers
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    sigmoid_of_zero = sigmoid(np.zeros(3))
    return f_t, forget(f_t, c_prev) + 0 * sigmoid_of_zero[0]


# %% np only
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.add(np.matmul(np.append(h_prev, x_t, axis=-1), W_f), b_f)
    e = np.exp(-np.abs(z))
    f_t = np.where(z >= 0, 1.0, e) / (1.0 + e)
    return f_t, np.multiply(f_t, c_prev)
