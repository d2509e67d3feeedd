"""Right answers to `sigmoid`, each a cell: all of them earn full marks."""
# %% half a tanh
def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))


# %% logaddexp
def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


# %% where with clipped arguments
def sigmoid(z):
    up = np.exp(-np.clip(z, 0, None))
    down = np.exp(np.clip(z, None, 0))
    return np.where(z >= 0, 1 / (1 + up), down / (1 + down))


# %% small exponent only
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, 1.0) / (1 + e)


# %% minimum on top
def sigmoid(z):
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))


# %% masks into an output
def sigmoid(z):
    out = np.empty(z.shape, dtype=float)
    positive = z >= 0
    out[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[~positive])
    out[~positive] = e / (1 + e)
    return out


# %% textbook, clipped far out
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))


# %% textbook, clipped at fifty
def sigmoid(z):
    return 1.0 / (1.0 + np.exp(np.clip(-z, -50, 50)))


# %% errstate as a decorator
@np.errstate(over="ignore")
def sigmoid(z):
    return np.reciprocal(1.0 + np.exp(-z))


# %% warnings caught here only
import warnings


def sigmoid(z):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        return 1 / (1 + np.exp(-z))


# %% state set and set back
def sigmoid(z):
    old = np.seterr(over="ignore")
    try:
        return 1 / (1 + np.exp(-z))
    finally:
        np.seterr(**old)


# %% piecewise
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.piecewise(z, [z >= 0], [lambda p: 1 / (1 + np.exp(-p)), lambda n: np.exp(n) / (1 + np.exp(n))])


# %% select
def sigmoid(z):
    e = np.exp(-abs(z))
    return np.select([z > 0, z < 0], [1 / (1 + e), e / (1 + e)], default=0.5)


# %% vectorize
import math


def scalar_sigmoid(v):
    if v >= 0:
        return 1 / (1 + math.exp(-v))
    return math.exp(v) / (1 + math.exp(v))


sigmoid = np.vectorize(scalar_sigmoid, otypes=[float])


# %% frompyfunc
import math


def sigmoid(z):
    return np.frompyfunc(lambda v: 0.5 + 0.5 * math.tanh(0.5 * v), 1, 1)(z).astype(float)


# %% ndenumerate
from math import exp


def sigmoid(z):
    out = np.zeros(np.shape(z))
    for place, value in np.ndenumerate(z):
        if value > 0:
            out[place] = 1 / (1 + exp(-value))
        else:
            out[place] = exp(value) / (1 + exp(value))
    return out


# %% recursion down to numbers
import math


def sigmoid(z):
    if np.ndim(z) > 0:
        return np.array([sigmoid(part) for part in z])
    return 1 / (1 + math.exp(-z)) if z >= 0 else 1 - 1 / (1 + math.exp(z))


# %% Python overflow caught
import math


def sigmoid(z):
    def one(v):
        try:
            return 1 / (1 + math.exp(-v))
        except OverflowError:
            return 0.0

    return np.array([one(v) for v in z.ravel()]).reshape(z.shape)


# %% flat iterator and a generator
import math


def sigmoid(z):
    def values():
        for v in z.flat:
            yield math.exp(min(v, 0)) / (1 + math.exp(-abs(v)))

    return np.fromiter(values(), dtype=float, count=z.size).reshape(z.shape)


# %% divide where
def sigmoid(z):
    e = np.exp(-np.abs(z))
    out = e / (1 + e)
    np.divide(1.0, 1 + e, out=out, where=z >= 0)
    return out


# %% symmetry
def sigmoid(z):
    s = 1 / (1 + np.exp(-np.abs(z)))
    return np.where(z >= 0, s, np.exp(-np.abs(z)) * s)


# %% log1p
def sigmoid(z):
    z = np.clip(z, -600, 600)
    return np.exp(-np.log1p(np.exp(-z)))


# %% hyperbolic cosine
def sigmoid(z):
    half = np.clip(z, -600, 600) / 2
    return np.exp(half) / (2 * np.cosh(half))


# %% along the last axis
def sigmoid(z):
    return np.apply_along_axis(lambda row: (np.tanh(row / 2) + 1) / 2, -1, z)


# %% a class with __call__
class Logistic:
    """An object that is called like a function."""

    def __call__(self, z):
        return (1 + np.tanh(0.5 * z)) / 2


sigmoid = Logistic()


# %% decorated
from functools import wraps


def floats(function):
    @wraps(function)
    def inner(z):
        return function(np.array(z, dtype=float))

    return inner


@floats
def sigmoid(z: np.ndarray) -> np.ndarray:
    z /= 2  # a copy of its own
    return (np.tanh(z) + 1) / 2


# %% keyword default
def sigmoid(z, scale=0.5):
    return scale * np.tanh(scale * z) + scale


# %% prints while it works
def sigmoid(z):
    print("z has shape", z.shape)
    e = np.exp(-np.abs(z))
    s = np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    print("done", s)
    return s
