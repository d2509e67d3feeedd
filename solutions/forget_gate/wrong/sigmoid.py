"""Wrong answers to `sigmoid`, each a cell with what is wrong after the colon: all of them lose points."""
# %% textbook: overflow far below zero
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% textbook with e to the power: overflow far below zero
def sigmoid(z):
    return 1 / (1 + np.e ** (-z))


# %% no parentheses: one plus exp(-z)
def sigmoid(z):
    return 1 / 1 + np.exp(-z)


# %% no minus: falls instead of rising
def sigmoid(z):
    return 1 / (1 + np.exp(z))


# %% no minus, stable: falls instead of rising
def sigmoid(z):
    return 0.5 * (1 - np.tanh(z / 2))


# %% tanh: between -1 and 1
def sigmoid(z):
    return np.tanh(z)


# %% half forgotten: twice as steep
def sigmoid(z):
    return (1 + np.tanh(z)) / 2


# %% twice minus one: between -1 and 1
def sigmoid(z):
    return np.tanh(z / 2)


# %% softmax: the numbers of a vector share one
def sigmoid(z):
    e = np.exp(z)
    return e / np.sum(e)


# %% softmax, stable, by rows: the numbers of a row share one
def sigmoid(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% hard sigmoid: straight lines
def sigmoid(z):
    return np.clip(0.2 * z + 0.5, 0, 1)


# %% step: only 0 and 1
def sigmoid(z):
    return (z > 0).astype(float)


# %% step with a half: only 0, 1/2 and 1
def sigmoid(z):
    return np.heaviside(z, 0.5)


# %% booleans: true and false
def sigmoid(z):
    return z >= 0


# %% relu: not bounded
def sigmoid(z):
    return np.maximum(0, z)


# %% relu cut at one: straight lines
def sigmoid(z):
    return np.clip(z, 0, 1)


# %% math.exp: takes single numbers only
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


# %% if on an array: takes single numbers only
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


# %% any negative: the branch is chosen once for all, and overflows on mixed numbers
def sigmoid(z):
    if np.all(z >= 0):
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


# %% where: both branches are computed, and overflow
def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


# %% clip at twenty: the tails are too heavy
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -20, 20)))


# %% clip at ten: the tails are too heavy
def sigmoid(z):
    z = np.clip(z, -10, 10)
    return 1 / (1 + np.exp(-z))


# %% exact beyond twenty: the tails are cut
def sigmoid(z):
    s = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
    return np.where(z > 20, 1.0, np.where(z < -20, 0.0, s))


# %% nan_to_num: not a number becomes 0 where 1 is right
def sigmoid(z):
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)))


# %% the other formula: not a number far above zero
def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


# %% the other formula, muted here: still not a number far above zero
def sigmoid(z):
    with np.errstate(all="ignore"):
        return np.exp(z) / (1 + np.exp(z))


# %% mutes NumPy for the session: the setting stays
def sigmoid(z):
    np.seterr(all="ignore")
    return 1 / (1 + np.exp(-z))


# %% mutes overflow in its cell: the setting stays
np.seterr(over="ignore")


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% mutes warnings for the session: the filter stays
import warnings


def sigmoid(z):
    warnings.filterwarnings("ignore")
    return 1 / (1 + np.exp(-z))


# %% mutes warnings in its cell: the filter stays
import warnings

warnings.simplefilter("ignore")


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% makes errors of warnings: the setting stays, the answer is right
def sigmoid(z):
    np.seterr(all="raise", under="ignore")
    return 0.5 * (1 + np.tanh(0.5 * z))


# %% output like integers: decimals are cut
def sigmoid(z):
    out = np.zeros_like(z)
    up = z >= 0
    out[up] = 1 / (1 + np.exp(-z[up]))
    out[~up] = np.exp(z[~up]) / (1 + np.exp(z[~up]))
    return out


# %% type of the argument: decimals of integers are cut
def sigmoid(z):
    return (0.5 * (1 + np.tanh(0.5 * z))).astype(z.dtype)


# %% in-place: the caller's z is written over
def sigmoid(z):
    z *= -1
    z[...] = np.clip(z, -700, 700)
    return 1 / (1 + np.exp(z))


# %% written into z: the answer is the argument
def sigmoid(z):
    z[...] = 0.5 * (1 + np.tanh(0.5 * z))
    return z


# %% clipped in place: right answer, changed argument
def sigmoid(z):
    np.clip(z, -500, 500, out=z)
    return 1 / (1 + np.exp(-z))


# %% no one plus: exp(-z) turned over
def sigmoid(z):
    return 1 / np.exp(-z)


# %% numerator forgotten: exp(-z) over one plus
def sigmoid(z):
    e = np.exp(-np.clip(z, -700, 700))
    return e / (1 + e)


# %% slope: the derivative
def sigmoid(z):
    s = 0.5 * (1 + np.tanh(0.5 * z))
    return s * (1 - s)


# %% logarithm: log of the sigmoid
def sigmoid(z):
    return -np.logaddexp(0, -z)


# %% softplus: not bounded
def sigmoid(z):
    return np.logaddexp(0, z)


# %% algebraic: another curve through the same points
def sigmoid(z):
    return 0.5 * (1 + z / (1 + np.abs(z)))


# %% arctan: another curve
def sigmoid(z):
    return 0.5 + np.arctan(z) / np.pi


# %% bell curve: the normal distribution's curve, close to it
import math


def sigmoid(z):
    return np.vectorize(lambda v: 0.5 * (1 + math.erf(v / 1.702 / math.sqrt(2))), otypes=[float])(z)


# %% scaled to 0..1: by the smallest and the largest
def sigmoid(z):
    return (z - z.min()) / (z.max() - z.min())


# %% rounded to two digits: inexact
def sigmoid(z):
    return np.round(0.5 * (1 + np.tanh(0.5 * z)), 2)


# %% rounded to eight digits: inexact
def sigmoid(z):
    return np.round(0.5 * (1 + np.tanh(0.5 * z)), 8)


# %% half precision: three digits stay
def sigmoid(z):
    return (0.5 * (1 + np.tanh(0.5 * z))).astype(np.float16)


# %% e by hand: 2.718 is not e
def sigmoid(z):
    return 1 / (1 + 2.718 ** np.clip(-z, -600, 600))


# %% power series: right near zero only
def sigmoid(z):
    return 0.5 + z / 4 - z**3 / 48 + z**5 / 480


# %% a small number added: against division by zero
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)) + 1e-8)


# %% kept off the borders: never below 1e-7
def sigmoid(z):
    return np.clip(0.5 * (1 + np.tanh(0.5 * z)), 1e-7, 1 - 1e-7)


# %% flat: a batch loses its shape
def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z.ravel()))


# %% list: no array
def sigmoid(z):
    return [0.5 * (1 + np.tanh(0.5 * v)) for v in z]


# %% loop over the first axis: takes a row for a number
import math


def sigmoid(z):
    return np.array([1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v)) for v in z])


# %% one row for a vector: an axis too many
def sigmoid(z):
    return np.atleast_2d(0.5 * (1 + np.tanh(0.5 * z)))


# %% batch of one squeezed: a single sample loses its axis
def sigmoid(z):
    return np.squeeze(0.5 * (1 + np.tanh(0.5 * z)))


# %% negative numbers thrown away: shape follows the values
def sigmoid(z):
    z = z[z > -500]
    return 1 / (1 + np.exp(-z))


# %% remembered by size: an earlier answer for another argument
known = {}


def sigmoid(z):
    if z.shape not in known:
        known[z.shape] = 0.5 * (1 + np.tanh(0.5 * z))
    return known[z.shape]


# %% zero excluded: a hole at z = 0
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z > 0, 1 / (1 + e), np.where(z < 0, e / (1 + e), 0.0))


# %% sigma of the size: the sign is lost
def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))


# %% whole numbers only at 1000: a table of the borders
def sigmoid(z):
    z = np.where(np.abs(z) == 1000, 40 * np.sign(z), z)
    return 1 / (1 + np.exp(-z))


# %% more digits inside: a wider float only moves the cliff
def sigmoid(z):
    wide = np.asarray(z, dtype=np.longdouble)
    return (1 / (1 + np.exp(-wide))).astype(np.float64)


# %% textbook, overflow muted here only: the overflow is hidden, not avoided
def sigmoid(z):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))


# %% infinite exponentials replaced: the overflow is hidden, not avoided
def sigmoid(z):
    with np.errstate(all="ignore"):
        e = np.exp(-np.asarray(z, dtype=float))
        return np.where(np.isinf(e), 0.0, 1 / (1 + e))
