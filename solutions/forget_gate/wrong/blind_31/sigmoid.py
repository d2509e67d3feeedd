"""Wrong answers to sigmoid, blind set 31."""

# %% blind 31, fermi function [0.35 sign+overflow]: the Fermi distribution falls where the sigmoid rises, so sigma(2) is 0.119 and sigma(-2) is 0.881; at 1000 exp overflows with a warning
def sigmoid(z):
    # occupation number, with mu = 0 and kT = 1
    mu, kT = 0.0, 1.0
    return 1.0 / (np.exp((z - mu) / kT) + 1.0)


# %% blind 31, tanh without the half [0.5 scaled]: the identity is 0.5*(1 + tanh(z/2)), here the half of the argument is lost, so sigma(2 z) comes out and sigma(ln 3) is 0.9 instead of 0.75
def sigmoid(z):
    # known identity, no overflow possible
    return 0.5 * (1.0 + np.tanh(z))


# %% blind 31, taylor to tenth order [0.45 series]: exp is replaced by its power series up to order 10; near zero it is right to a few digits, but sigma(6) is 0.143 instead of 0.998, and far out it is 0 on both sides, so sigma(1000) is 0 instead of 1
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    # e^{-z} = sum (-z)^k / k!
    series = np.zeros(z.shape)
    term = np.ones(z.shape)
    for k in range(11):
        series = series + term
        term = term * (-z) / (k + 1)
    return 1.0 / (1.0 + series)


# %% blind 31, minus sign first [0.5 mutation+overflow]: z is negated in place, so the caller's scores have changed their sign afterwards; a score of -1000 warns of an overflow
def sigmoid(z):
    z *= -1
    return 1 / (1 + np.exp(z))


# %% blind 31, one branch for all [0.75 overflow]: the form is chosen once for the whole array by np.all; a mix of -1000 and 1000 goes through exp(z)/(1+exp(z)) and gives nan with warnings, moderate scores are right
def sigmoid(z):
    if np.all(z >= 0):
        return 1 / (1 + np.exp(-z))
    else:
        # for negative z use the other form
        return np.exp(z) / (1 + np.exp(z))


# %% blind 31, room like z [0.7 truncation]: the result array takes the dtype of z, so whole-number scores give shares of 0 and 1 only (0 for a score of 0); decimals are right at all distances
def sigmoid(z):
    res = np.empty_like(z)
    pos = z >= 0
    res[pos] = 1 / (1 + np.exp(-z[pos]))
    ez = np.exp(z[~pos])
    res[~pos] = ez / (1 + ez)
    return res


# %% blind 31, e from the pocket calculator [0.45 constant+overflow]: e is typed as 2.72, so sigma(2) is 0.88093 instead of 0.88080; and a score of -1000 overflows with a warning
def sigmoid(z):
    e = 2.72
    return 1 / (1 + e ** (-1.0 * z))


# %% blind 31, loop over units with math [0.3 container+batch]: a plain list comes back instead of an array, and a batch stops because math.exp cannot take a row (a score of -1000 raises OverflowError as well)
import math


def sigmoid(z):
    f = []
    for k in range(len(z)):
        f.append(1 / (1 + math.exp(-z[k])))
    return f
