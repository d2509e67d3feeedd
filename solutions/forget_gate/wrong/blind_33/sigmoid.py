"""Wrong answers to sigmoid, blind set 33."""

# %% blind 33, six is far enough [0.7 clip]: scores are cut at -6 and 6 so that nothing overflows, but then every score beyond gives 0.0025 or 0.9975 and never nearly 0 or 1
def sigmoid(z):
    # the bias slider also goes from -6 to 6
    safe = np.clip(z, -6, 6)
    return 1 / (1 + np.exp(-safe))


# %% blind 33, shares of a whole [0.3 share+batch]: the right sigmoids are divided by their sum so that they add up to 1, and in a batch by the sum over all samples
def sigmoid(z):
    e = np.exp(-np.abs(z))
    s = np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    return s / s.sum()  # shares have to add up to 100 %


# %% blind 33, normal curve [0.4 probit]: uses the usual tanh approximation of the distribution function of the normal law, also S-shaped and 0.5 at 0 but 0.98 instead of 0.88 at 2
def sigmoid(z):
    """P(Z <= z), the S curve of the normal distribution (good approximation)."""
    inner = np.sqrt(2 / np.pi) * (z + 0.044715 * z ** 3)
    return 0.5 * (1 + np.tanh(inner))


# %% blind 33, branches exchanged [0.45 swapped]: the silent two-case form with its cases exchanged, so it gives sigmoid of -z and high scores forget
def sigmoid(z):
    small = np.exp(-np.abs(z))          # never more than 1
    top = np.where(z < 0, 1.0, small)
    return top / (1.0 + small)


# %% blind 33, masks into z [0.4 mutation+dtype]: the shares are written into z itself, so the argument is changed and a z of whole numbers gives only 0 and 1
def sigmoid(z):
    pos = z >= 0
    neg = ~pos
    z[pos] = 1 / (1 + np.exp(-z[pos]))
    e = np.exp(z[neg])
    z[neg] = e / (1 + e)
    return z


# %% blind 33, number by number [0.35 container+batch]: goes through a one-dimensional z and returns a Python list, with a batch the if stops because a row has no single truth value
import math

def sigmoid(z):
    shares = []
    for score in z:
        if score >= 0:
            shares.append(1 / (1 + math.exp(-score)))
        else:
            grow = math.exp(score)
            shares.append(grow / (1 + grow))
    return shares


# %% blind 33, one case for all [0.75 overflow]: chooses the formula for the whole array at once, so with mixed signs a score of 1000 gives a warning and nan
def sigmoid(z):
    if np.all(z >= 0):
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)


# %% blind 33, whole percents [0.4 rounded+overflow]: rounds the share to two decimals and lets exp overflow with a warning at -1000
def sigmoid(z):
    percent = 100 / (1 + np.exp(-z))
    return np.round(percent) / 100
