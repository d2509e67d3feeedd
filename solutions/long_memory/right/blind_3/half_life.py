"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, logarithm to the base of the share, unit by unit
def half_life(b_f):
    import math

    return np.array([math.log(2) / math.log1p(math.exp(-bias)) for bias in b_f])
