"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, to the base of the share
def half_life(b_f):
    shares = sigmoid(np.asarray(b_f, dtype=float))
    return np.reciprocal(-np.log2(shares))

# %% blind 8, one unit after the other, by math
def half_life(b_f):
    import math

    numbers = []
    for bias in b_f:
        minus_log = math.log1p(math.exp(-bias)) if bias > 0 else -bias + math.log1p(math.exp(bias))
        numbers.append(math.log(2) / minus_log)
    return np.array(numbers)
