"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, two kinds of logarithm [0.55 scaled]: log2 above, the natural one below
def half_life(b_f):
    return np.log2(0.5) / np.log(sigmoid(b_f))

# %% blind 3, logarithm of two [0.6 sign]: all times are negative
def half_life(b_f):
    return np.log(2) / np.log(sigmoid(b_f))

# %% blind 3, whole steps of the bias [0.25 nosigmoid+rounded]: the bias is taken for the share, and rounded up
def half_life(b_f):
    with np.errstate(all="ignore"):
        return np.ceil(np.log(0.5) / np.log(np.abs(b_f)))
