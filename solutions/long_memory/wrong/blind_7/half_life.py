"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, the fraction upside down [0.5 order]: ln f over ln 1/2
def half_life(b_f):
    f = sigmoid(b_f)
    return np.log(f) / np.log(0.5)

# %% blind 7, a negative number of steps [0.65 sign]: ln 2 where it should be ln 1/2
def half_life(b_f):
    keep = sigmoid(b_f)
    n = np.log(2) / np.log(keep)
    return n

# %% blind 7, whole steps only [0.65 rounding]: rounds up to the first whole step
def half_life(b_f):
    shares = sigmoid(b_f)
    return np.ceil(np.log(0.5) / np.log(shares))
