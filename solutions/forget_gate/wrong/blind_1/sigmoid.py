"""Blind set 1: wrong answers to sigmoid, written from the released notebook before the code was read."""

# %% blind 1, textbook with a name [0.8 overflow]: overflows far below zero
def sigmoid(z):
    e = np.exp(-z)
    return 1 / (1 + e)

# %% blind 1, no minus [0.4 sign+overflow]: falls where it should rise
def sigmoid(z):
    return 1 / (1 + np.exp(z))

# %% blind 1, division first [0.4 brackets+overflow]: 1/1 + exp(-z)
def sigmoid(z):
    return 1 / 1 + np.exp(-z)

# %% blind 1, math for arrays [0.4 scalar+overflow]: math.exp takes one number
import math
def sigmoid(z):
    return 1 / (1 + math.exp(-z))

# %% blind 1, exp over exp [0.7 overflow]: inf over inf
def sigmoid(z):
    return np.exp(z) / (np.exp(z) + 1)

# %% blind 1, where computes both [0.75 overflow]: both branches are computed
def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))

# %% blind 1, clip at ten [0.7 clip]: flat beyond ten
def sigmoid(z):
    z = np.clip(z, -10, 10)
    return 1 / (1 + np.exp(-z))

# %% blind 1, softmax [0.25 softmax]: shares that sum to one
def sigmoid(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()

# %% blind 1, tanh [0.35 tanh]: from -1 to 1
def sigmoid(z):
    return np.tanh(z)

# %% blind 1, tanh not halved [0.5 scaled]: the argument has to be halved
def sigmoid(z):
    return (1 + np.tanh(z)) / 2

# %% blind 1, a step [0.25 step]: zero or one
def sigmoid(z):
    return (z > 0) * 1.0

# %% blind 1, softsign [0.3 formula]: another S
def sigmoid(z):
    return 0.5 + 0.5 * z / (1 + np.abs(z))

# %% blind 1, expit [0.2 package]: scipy is not there
from scipy.special import expit
def sigmoid(z):
    return expit(z)

# %% blind 1, muted [0.75 mute]: the warning is hidden
def sigmoid(z):
    with np.errstate(all="ignore"):
        return 1 / (1 + np.exp(-z))

# %% blind 1, if on an array [0.4 scalar]: the truth of an array
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))

# %% blind 1, a list of shares [0.5 container+overflow]: a list comes back
def sigmoid(z):
    return [1 / (1 + np.exp(-score)) for score in z]

# %% blind 1, integers stay integers [0.8 dtype]: zeros_like of whole numbers
def sigmoid(z):
    out = np.zeros_like(z)
    up = z >= 0
    out[up] = 1 / (1 + np.exp(-z[up]))
    e = np.exp(z[~up])
    out[~up] = e / (1 + e)
    return out

# %% blind 1, clipped in the caller's array [0.6 mutation+clip]: z is changed
def sigmoid(z):
    z[z < -30] = -30
    z[z > 30] = 30
    return 1 / (1 + np.exp(-z))

# %% blind 1, bare exp [0.4 name+overflow]: exp has no owner
def sigmoid(z):
    return 1 / (1 + exp(-z))

# %% blind 1, bracket open [0.45 syntax+overflow]: a bracket is not closed
def sigmoid(z):
    return 1 / (1 + np.exp(-z)

# %% blind 1, the slope [0.3 derivative+overflow]: s (1 - s)
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)

# %% blind 1, base two [0.4 formula]: 2 in place of e
def sigmoid(z):
    return 1 / (1 + 2.0 ** -np.clip(z, -900, 900))

# %% blind 1, minus in the denominator [0.35 sign+overflow]: 1 - exp
def sigmoid(z):
    return 1 / (1 - np.exp(-z))

# %% blind 1, three digits [0.6 rounded]: rounded
def sigmoid(z):
    return np.round(1 / (1 + np.exp(-np.clip(z, -500, 500))), 3)

# %% blind 1, one axis [0.5 vector+overflow]: a loop over the first axis, one number a place
def sigmoid(z):
    out = np.empty(len(z))
    for i in range(len(z)):
        out[i] = 1 / (1 + np.exp(-z[i]))
    return out

# %% blind 1, no return and textbook [0.4 return+overflow]: s stays inside
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))

# %% blind 1, hard sigmoid [0.35 formula]: three straight lines
def sigmoid(z):
    return np.minimum(1, np.maximum(0, 0.2 * z + 0.5))

# %% blind 1, float16 [0.7 dtype]: three digits are kept
def sigmoid(z):
    small = np.asarray(z, dtype=np.float16)
    return 1 / (1 + np.exp(-small.astype(float)))

# %% blind 1, upside and in a list [0.3 sign+container]: two faults
def sigmoid(z):
    return list(0.5 * (1 - np.tanh(z / 2)))

# %% blind 1, not a number made a zero [0.7 overflow]: nan_to_num
def sigmoid(z):
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)), nan=1.0)
