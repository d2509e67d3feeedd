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


# %% half tanh [0.35 tanh]: half of a tanh runs from -1/2 to 1/2
def sigmoid(z):
    return np.tanh(z / 2) / 2


# %% heaviside [0.2 step]: a step, not a curve
def sigmoid(z):
    return np.heaviside(z, 0.5)


# %% relu (again) [0.15 relu]: relu grows without end
def sigmoid(z):
    return np.maximum(0, z)


# %% hard sigmoid (again) [0.3 hard]: straight lines, not the curve
def sigmoid(z):
    return np.clip(0.2 * z + 0.5, 0, 1)


# %% derivative [0.3 derivative]: this is the slope of the curve
def sigmoid(z):
    s = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
    return s * (1 - s)


# %% logit [0.2 inverse]: this is the way back from a share to a score
def sigmoid(z):
    return np.log(z / (1 - z))


# %% arctan (again) [0.25 formula]: a curve of like shape, but not this one
def sigmoid(z):
    return np.arctan(z) / np.pi + 0.5


# %% z over abs [0.2 formula]: a curve of like shape, but not this one
def sigmoid(z):
    return 0.5 + 0.5 * z / (1 + np.abs(z))


# %% math exp [0.5 scalar+overflow]: math.exp takes one number, not an array
import math
def sigmoid(z):
    return 1 / (1 + math.exp(-z))


# %% if on array [0.5 scalar]: an if cannot ask a whole array
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


# %% where overflows [0.8 overflow]: np.where works out both branches
def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


# %% errstate over [0.8 mute]: the warning is hidden, not avoided
def sigmoid(z):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))


# %% errstate all [0.8 mute]: the warning is hidden, not avoided
def sigmoid(z):
    with np.errstate(all="ignore"):
        return 1 / (1 + np.exp(-z))


# %% seterr [0.75 mute]: warnings are switched off for everybody
def sigmoid(z):
    np.seterr(all="ignore")
    return 1 / (1 + np.exp(-z))


# %% filterwarnings [0.75 mute]: warnings are switched off for everybody
import warnings
def sigmoid(z):
    warnings.filterwarnings("ignore")
    return 1 / (1 + np.exp(-z))


# %% clip 20 [0.8 clip]: beyond 20 the curve is cut flat
def sigmoid(z):
    z = np.clip(z, -20, 20)
    return 1 / (1 + np.exp(-z))


# %% rounded [0.65 rounded]: the shares are rounded
def sigmoid(z):
    return np.round(1 / (1 + np.exp(-np.clip(z, -500, 500))), 3)


# %% nan to num [0.75 overflow]: nan is patched, the overflow stays
def sigmoid(z):
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)), nan=1.0)


# %% in place out [0.85 mutation]: the answer is written into the argument
def sigmoid(z):
    z[...] = 0.5 * (1 + np.tanh(0.5 * z))
    return z


# %% zeros like int [0.8 dtype]: for whole numbers the answer has no decimals
def sigmoid(z):
    out = np.zeros_like(z)
    out[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    e = np.exp(z[z < 0])
    out[z < 0] = e / (1 + e)
    return out


# %% list stable [0.6 container]: a list comes back, not an array
def sigmoid(z):
    return (0.5 * (1 + np.tanh(0.5 * z))).tolist()


# %% flat (again) [0.75 batch]: a batch comes back as one row
def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z.ravel()))


# %% one row table [0.6 shape]: one sample comes back as a table with one row
def sigmoid(z):
    return np.atleast_2d(0.5 * (1 + np.tanh(0.5 * z)))


# %% float first [0.15 first]: only the first number is answered
def sigmoid(z):
    return float(1 / (1 + np.exp(-z[0])))


# %% sum exponent [0.25 sum]: the numbers are added up before the curve
def sigmoid(z):
    return 1 / (1 + np.exp(-np.sum(z)))


# %% no return [0.4 return+overflow]: the result is made but not returned
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))


# %% print textbook [0.35 return+overflow]: print shows, return hands over, and exp overflows
def sigmoid(z):
    print(1 / (1 + np.exp(-z)))


# %% scipy [0.5 import]: scipy is not there, NumPy is enough
from scipy.special import expit
def sigmoid(z):
    return expit(z)


# %% caret [0.35 name]: ^ is not a power in Python
def sigmoid(z):
    return 1 / (1 + np.e ^ (-z))


# %% recursion [0.15 recursion]: it calls itself without an end
def sigmoid(z):
    return sigmoid(z)


# %% double [0.35 scaled]: twice the share
def sigmoid(z):
    return 2 / (1 + np.exp(-z))


# %% one minus [0.4 sign]: 1 minus the share, the curve runs down
def sigmoid(z):
    return 1 - 1 / (1 + np.exp(-z))


# %% plus sign rounded [0.25 sign+rounded]: the sign is turned, and the shares are rounded
def sigmoid(z):
    return np.round(1 / (1 + np.exp(z)), 2)


# %% no brackets sign [0.2 brackets+sign]: the division ends before the plus, and the sign is turned
def sigmoid(z):
    return 1 / 1 + np.exp(z)


# %% textbook rounded [0.55 overflow+rounded]: exp overflows, and the shares are rounded
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return np.around(s, 2)


# %% epsilon [0.7 formula]: the small number added moves every share
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)) + 1e-6)


# %% base two [0.35 formula]: 2 is raised, not e
def sigmoid(z):
    return 1 / (1 + 2.0 ** -np.clip(z, -900, 900))


# %% textbook list loop flat [0.5 container+overflow]: a list comes back, and exp overflows
def sigmoid(z):
    out = []
    for value in z:
        out.append(1 / (1 + np.exp(-value)))
    return out


# %% muted list [0.5 mute+container]: the warning is hidden, and a list comes back
def sigmoid(z):
    with np.errstate(all="ignore"):
        return list(1 / (1 + np.exp(-z)))


# %% half tanh rounded [0.2 tanh+rounded]: half of a tanh, and rounded
def sigmoid(z):
    return np.round(0.5 * np.tanh(z / 2), 4)


# %% textbook (again) [0.78 overflow]: exp overflows at -1000
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% textbook method [0.78 overflow]: exp overflows at -1000
def sigmoid(z):
    e = np.exp(-z)
    return 1.0 / (1.0 + e)


# %% e z over [0.78 overflow]: exp overflows at 1000 and gives nan
def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


# %% np e power [0.78 overflow]: the power overflows at -1000
def sigmoid(z):
    return 1 / (1 + np.e ** (-z))


# %% plus sign [0.4 sign]: the sign of z in the exponent is turned
def sigmoid(z):
    return 1 / (1 + np.exp(z))


# %% minus in denominator [0.3 formula]: minus stands where plus is due in the denominator
def sigmoid(z):
    return 1 / (1 - np.exp(-z))


# %% no brackets [0.35 brackets]: the division ends before the plus
def sigmoid(z):
    return 1 / 1 + np.exp(-z)


# %% exp only [0.25 formula]: only the exponential, nothing brings it below 1
def sigmoid(z):
    return np.exp(-z)


# %% one over exp [0.25 formula]: the 1 + is missing
def sigmoid(z):
    return 1 / np.exp(-z)


# %% tanh (again) [0.3 tanh]: tanh runs from -1 to 1
def sigmoid(z):
    return np.tanh(z)


# %% tanh shifted [0.4 tanh]: the curve is twice as steep
def sigmoid(z):
    return (np.tanh(z) + 1) / 2


# %% softmax (again) [0.3 softmax]: the shares are made to sum to 1
def sigmoid(z):
    e = np.exp(z - z.max())
    return e / e.sum()


# %% softmax rows [0.3 softmax]: the shares of a row are made to sum to 1
def sigmoid(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% softmax raw [0.2 softmax+overflow]: the shares are made to sum to 1, and exp overflows
def sigmoid(z):
    return np.exp(z) / np.sum(np.exp(z))


# %% step (again) [0.2 step]: a step, not a curve
def sigmoid(z):
    return (z > 0).astype(float)


# %% if all [0.75 mixed]: one if decides for all numbers at once
def sigmoid(z):
    if np.all(z >= 0):
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


# %% longdouble [0.8 overflow]: a wider float only moves the cliff
def sigmoid(z):
    return (1 / (1 + np.exp(-z.astype(np.longdouble)))).astype(float)


# %% clip 10 [0.75 clip]: beyond 10 the curve is cut flat
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -10, 10)))


# %% clip 1 [0.4 clip]: beyond 1 the curve is cut flat
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -1, 1)))


# %% in place minus [0.8 mutation+overflow]: the argument is changed, and exp overflows
def sigmoid(z):
    z *= -1
    return 1 / (1 + np.exp(z))


# %% loop list [0.55 container+overflow]: a list comes back, and exp overflows
def sigmoid(z):
    return [1 / (1 + np.exp(-v)) for v in z]


# %% loop vector [0.7 batch]: it walks over one row, a batch does not fit
def sigmoid(z):
    out = np.zeros(len(z))
    for i in range(len(z)):
        out[i] = 0.5 * (1 + np.tanh(z[i] / 2))
    return out


# %% matrix [0.6 container]: np.matrix is not a plain array
def sigmoid(z):
    return np.matrix(0.5 * (1 + np.tanh(0.5 * z)))


# %% exp without np [0.4 name+overflow]: exp without np is no name that exists
def sigmoid(z):
    return 1 / (1 + exp(-z))


# %% np.sigmoid [0.2 name]: NumPy has no sigmoid
def sigmoid(z):
    return np.sigmoid(z)


# %% bracket [0.4 syntax+overflow]: a bracket is never closed
def sigmoid(z):
    return 1 / (1 + np.exp(-z)


# %% global z [0.3 globals+overflow]: it looks at the notebook's z, not at its argument
def sigmoid(x):
    return 1 / (1 + np.exp(-z))


# %% plus sign list [0.2 sign+container]: the sign of z is turned, and a list comes back
def sigmoid(z):
    return list(1 / (1 + np.exp(z)))


# %% plus sign no return [0.2 sign+return]: the sign is turned, and nothing comes back
def sigmoid(z):
    s = 1 / (1 + np.exp(z))


# %% tanh rounded [0.15 tanh+rounded]: tanh runs from -1 to 1, and it is rounded
def sigmoid(z):
    return np.tanh(z).round(2)


# %% textbook in place [0.65 overflow+mutation]: exp overflows, and the argument is changed
def sigmoid(z):
    z[:] = 1 / (1 + np.exp(-z))
    return z


# %% softmax list [0.15 softmax+container]: shares that sum to 1, and a list
def sigmoid(z):
    e = np.exp(z - np.max(z))
    return list(e / e.sum())


# %% textbook flat [0.6 overflow+batch]: exp overflows, and a batch comes back as one row
def sigmoid(z):
    return 1 / (1 + np.exp(-z.flatten()))


# %% float16 [0.6 dtype]: half precision loses digits
def sigmoid(z):
    return (0.5 * (1 + np.tanh(0.5 * z))).astype(np.float16)


# %% abs [0.3 abs]: the sign of z is lost
def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))


# %% plus sign clip [0.3 sign+clip]: the sign is turned, and beyond 20 the curve is cut flat
def sigmoid(z):
    return 1 / (1 + np.exp(np.clip(z, -20, 20)))


# %% double minus half [0.3 scaled]: twice the share less one is a tanh
def sigmoid(z):
    return 2 / (1 + np.exp(-z)) - 1


# %% derivative overflow [0.25 derivative+overflow]: the slope of the curve, and exp overflows
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return s - s ** 2


# %% plus sign flat [0.3 sign+batch]: the sign is turned, and a batch comes back as one row
def sigmoid(z):
    return 1 / (1 + np.exp(z.ravel()))


# %% double rounded [0.2 scaled+rounded]: twice the share, and rounded
def sigmoid(z):
    return np.round(2 / (1 + np.exp(-z)), 3)


# %% clip rounded [0.55 clip+rounded]: beyond 5 the curve is cut flat, and the shares are rounded
def sigmoid(z):
    return np.round(1 / (1 + np.exp(-np.clip(z, -5, 5))), 2)


# %% warnings caught here only: the overflow is hidden, not avoided
import warnings


def sigmoid(z):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        return 1 / (1 + np.exp(-z))


# %% state set and set back: the overflow is hidden, not avoided
def sigmoid(z):
    old = np.seterr(over="ignore")
    try:
        return 1 / (1 + np.exp(-z))
    finally:
        np.seterr(**old)
