"""Blind set 3: right answers to forget_gate by odd roads."""

# %% blind 3, keyword arguments: every helper is called by name
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat=concatenate(h_prev=h_prev, x_t=x_t), W_f=W_f, b_f=b_f)
    share = sigmoid(z=z)
    return share, forget(f_t=share, c_prev=c_prev)

# %% blind 3, weights taken apart: no concatenation at all
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z = h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f
    f_t = sigmoid(z)
    return f_t, f_t * c_prev

# %% blind 3, all inside: nested functions, no helper from outside
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    def sigma(score):
        return (np.tanh(score / 2) + 1) / 2

    def layer(row):
        return np.tensordot(row, W_f, 1) + b_f

    f_t = sigma(layer(np.concatenate([h_prev, x_t], axis=-1)))
    return f_t, np.multiply(f_t, c_prev)

# %% blind 3, a named pair: namedtuple unpacks like any other
from collections import namedtuple

Gate = namedtuple("Gate", "f_t c_kept")

def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return Gate(f_t, forget(f_t, c_prev))

# %% blind 3, row by row when there are rows: calls itself for a batch
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 2:
        pairs = [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
        shares, kept = zip(*pairs)
        return np.vstack(shares), np.vstack(kept)
    f_t = sigmoid(concatenate(h_prev, x_t).dot(W_f) + b_f)
    return f_t, f_t * c_prev

# %% blind 3, a class does it: the cell as an object
class ForgetGate:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def share(self, h, x):
        return sigmoid(np.matmul(np.hstack((h, x)), self.W) + self.b)

    def __call__(self, h, x, c):
        f = self.share(h, x)
        return f, c * f

def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    gate = ForgetGate(W_f, b_f)
    return gate(h_prev, x_t, c_prev)

# %% blind 3, prints and asserts: a careful diary
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    print("concat", concat.shape)
    assert concat.shape[-1] == W_f.shape[0], "sizes do not fit"
    z = linear(concat, W_f, b_f)
    print("z", z)
    f_t = sigmoid(z)
    assert f_t.shape == c_prev.shape
    return (f_t, forget(f_t, c_prev))

# %% blind 3, a pipeline: functions in a list, folded
from functools import reduce

def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    steps = [lambda hx: concatenate(*hx), lambda row: linear(row, W_f, b_f), sigmoid]
    f_t = reduce(lambda value, step: step(value), steps, (h_prev, x_t))
    return f_t, forget(f_t, c_prev)
