"""Wrong answers to sigmoid, blind set 34."""

# %% blind 34, math exp sample by sample [0.45 batch+overflow]: math.exp takes one number only, so a batch stops with a TypeError, and at a score of -1000 it raises an OverflowError
import math

def sigmoid(z):
    N = len(z)
    y = np.zeros(N)
    for n in range(N):
        y[n] = 1.0 / (1.0 + math.exp(-z[n]))
    return y

# %% blind 34, zeros like z [0.7 dtype]: the preallocated array has the type of z, so scores given as whole numbers become shares of 0, and of 1 for far scores only, decimals are right and silent at any score
def sigmoid(z):
    f_t = np.zeros_like(z)
    for idx in np.ndindex(*z.shape):
        if z[idx] >= 0:
            f_t[idx] = 1.0 / (1.0 + np.exp(-z[idx]))
        else:
            e = np.exp(z[idx])
            f_t[idx] = e / (1.0 + e)
    return f_t

# %% blind 34, differential pair [0.45 scaled]: the tanh is shifted and halved, but its argument is not halved, so this is the sigmoid of 2 z, only 0 and the far ends are right
def sigmoid(z):
    # the S curve is a tanh with offset 1/2 and half the swing
    return 0.5 + 0.5 * np.tanh(z)

# %% blind 34, where on both formulas [0.8 overflow]: right numbers for ordinary scores, but where computes both formulas everywhere, so at plus and minus 1000 an overflow is announced, with an invalid value besides
def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))

# %% blind 34, one over one plus [0.3 precedence+overflow]: without the brackets this is 1 + exp(-z), never below 1, and at -1000 it overflows to infinity with a warning
def sigmoid(z):
    f_t = 1 / 1 + np.exp(-z)
    return f_t

# %% blind 34, branches exchanged [0.5 swapped]: the two branches of the careful form stand the wrong way round, so the curve falls from 1 to 0 and gives the share of -z, silently at any score
def sigmoid(z):
    small = np.exp(-np.abs(z))
    den = 1.0 + small
    return np.where(z >= 0, small / den, 1.0 / den)

# %% blind 34, limiter in place [0.75 mutation]: the scores are limited to 500 by writing into the caller's z, so far scores are changed for good, what is returned is right and silent
def sigmoid(z):
    np.clip(z, -500, 500, out=z)  # limiter
    return 1.0 / (1.0 + np.exp(-z))

# %% blind 34, rectifier against overflow [0.5 abs]: the magnitude is put in to avoid the overflow and its sign is never put back, so negative scores get the share of the positive ones and nothing is below one half
def sigmoid(z):
    mag = np.abs(z)
    return 1.0 / (1.0 + np.exp(-mag))
