"""Wrong answers to sigmoid, blind set 28."""

# %% blind 28, e above and below [0.7 overflow]: right near zero, but at 1000 it divides infinity by infinity, warns and gives nan
def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


# %% blind 28, piecewise on whole numbers [0.8 dtype]: both branches are careful, but piecewise answers in the kind of z, so whole scores get shares cut down to 0
def sigmoid(z):
    def low(s):
        return np.exp(s) / (1.0 + np.exp(s))

    def high(s):
        return 1.0 / (1.0 + np.exp(-s))

    return np.piecewise(z, [z < 0, z >= 0], [low, high])


# %% blind 28, clipped in place [0.75 mutation]: out=z writes the clipped scores into the caller's array
def sigmoid(z):
    np.clip(z, -500, 500, out=z)
    return 1 / (1 + np.exp(-z))


# %% blind 28, tanh lifted [0.6 half]: the tanh is lifted and halved rightly, but it must be taken of half the score, this S is twice as steep
def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(z))


# %% blind 28, number by number with math [0.4 batch+overflow]: the loop meets whole rows in a batch and stops, and math.exp(1000) is an OverflowError
import math


def sigmoid(z):
    return np.array([1.0 / (1.0 + math.exp(-score)) for score in z])


# %% blind 28, select without zero [0.75 zero]: neither condition holds at exactly 0, and the default of np.select makes a share of 0 out of no idea
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.select([z > 0, z < 0], [1 / (1 + e), e / (1 + e)])


# %% blind 28, drawn with a ruler [0.35 approx]: between the seventeen points of the table the curve is made of straight lines, and beyond 8 it stays at 0.9997
def sigmoid(z):
    grid = np.arange(-8, 9)
    table = 1 / (1 + np.exp(-grid))
    return np.interp(z, grid, table)


# %% blind 28, upside down and tidy [0.35 upside+rounding]: the two branches are exchanged, so a high score forgets, and three decimals are all that is left of the share
def sigmoid(z):
    small = np.exp(-np.abs(z))
    share = np.where(z < 0, 1.0, small) / (1.0 + small)
    return share.round(3)
