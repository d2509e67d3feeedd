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


# %% half tanh
def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(0.5 * z)


# %% minimum trick
def sigmoid(z):
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))


# %% clip one side
def sigmoid(z):
    return 1 / (1 + np.exp(-np.maximum(z, -709)))


# %% piecewise (again)
def sigmoid(z):
    return np.piecewise(z.astype(float), [z >= 0, z < 0], [lambda v: 1 / (1 + np.exp(-v)), lambda v: np.exp(v) / (1 + np.exp(v))])


# %% vectorize math
import math
def sigmoid(z):
    def one(v):
        if v >= 0:
            return 1 / (1 + math.exp(-v))
        e = math.exp(v)
        return e / (1 + e)
    return np.vectorize(one, otypes=[float])(z)


# %% loop flat
def sigmoid(z):
    out = np.empty(z.size)
    for k, v in enumerate(z.ravel()):
        out[k] = 1 / (1 + np.exp(-v)) if v > -700 else 0.0
    return out.reshape(z.shape)


# %% exp where
def sigmoid(z):
    e = np.exp(z, where=z < 0, out=np.exp(-np.abs(z)))
    return np.where(z < 0, e, 1.0) / (1 + e)


# %% python loop rows
def sigmoid(z):
    if z.ndim == 0:
        return 0.5 * (1 + np.tanh(z / 2))
    return np.array([sigmoid(v) for v in z])


# %% frompyfunc (again)
import math
def sigmoid(z):
    f = np.frompyfunc(lambda v: 0.5 * (1 + math.tanh(v / 2)), 1, 1)
    return f(z).astype(float)


# %% prints
def sigmoid(z):
    print("z is", z)
    s = (1 + np.tanh(z / 2)) / 2
    return s


# %% helpers
def _neg(z):
    e = np.exp(np.minimum(z, 0))
    return e / (1 + e)

def sigmoid(z):
    return np.where(z < 0, _neg(z), 1 - _neg(-z))


# %% log then exp
def sigmoid(z):
    a = np.abs(z)
    soft = np.maximum(-z, 0) + np.log1p(np.exp(-a))
    return np.exp(-soft)


# %% true divide
def sigmoid(z):
    return np.true_divide(1.0, np.add(1.0, np.exp(np.negative(np.clip(z, -500, 500)))))


# %% half angle
def sigmoid(z):
    t = np.tanh(z / 4)
    return 0.5 + t / (1 + t * t)


# %% lambda
sigmoid = lambda z: (np.tanh(z * 0.5) + 1) * 0.5


# %% where abs
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


# %% masks
def sigmoid(z):
    out = np.zeros(np.shape(z), dtype=float)
    up = z >= 0
    out[up] = 1 / (1 + np.exp(-z[up]))
    e = np.exp(z[~up])
    out[~up] = e / (1 + e)
    return out


# %% logaddexp (again)
def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


# %% clip 700
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))


# %% one minus the other side
def sigmoid(z):
    s = 1 / (1 + np.exp(-np.abs(z)))
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e / (1 + e), s)


# %% select (again)
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.select([z > 0, z < 0], [1 / (1 + e), e / (1 + e)], 0.5)


# %% heaviside mix
def sigmoid(z):
    e = np.exp(-abs(z))
    h = np.heaviside(z, 1)
    return h / (1 + e) + (1 - h) * e / (1 + e)


# %% expm1
def sigmoid(z):
    e = np.expm1(-np.abs(z)) + 1
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


# %% max form
def sigmoid(z):
    m = np.maximum(0, -z)
    return np.exp(-m) / (np.exp(-m) + np.exp(-z - m))


# %% two class softmax
def sigmoid(z):
    both = np.stack([np.zeros_like(z, dtype=float), z.astype(float)])
    both -= both.max(axis=0)
    e = np.exp(both)
    return e[1] / e.sum(axis=0)


# %% local copy changed
def sigmoid(z):
    z = np.array(z, dtype=float)
    z /= 2
    np.tanh(z, out=z)
    z += 1
    z /= 2
    return z


# %% reciprocal
def sigmoid(z):
    return np.reciprocal(1 + np.exp(-np.clip(z, -708, None)))


# %% other name
def sigmoid(x):
    return np.exp(-np.logaddexp(0.0, -x))


# %% nditer
def sigmoid(z):
    out = np.zeros(z.shape)
    for k in np.ndindex(z.shape):
        out[k] = 0.5 * (1 + np.tanh(0.5 * z[k]))
    return out


# %% if per sign with any
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    out = np.full(z.shape, 0.5)
    pos, neg = z > 0, z < 0
    if pos.any():
        out[pos] = 1 / (1 + np.exp(-z[pos]))
    if neg.any():
        e = np.exp(z[neg])
        out[neg] = e / (1 + e)
    return out
