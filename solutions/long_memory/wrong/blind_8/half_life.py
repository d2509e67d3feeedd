"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, two kinds of logarithm [0.6 log]: ln above, log10 below
def half_life(b_f):
    f = sigmoid(b_f)
    numerator = np.log(0.5)
    denominator = np.log10(f)
    return numerator / denominator

# %% blind 8, no sigmoid [0.4 sigmoid]: takes the bias for the share
def half_life(b_f):
    return np.log(0.5) / np.log(b_f)

# %% blind 8, counted, and for all units at once [0.35 rounding+container]: a while loop that waits for the slowest unit, and gives one whole number
def half_life(b_f):
    f = sigmoid(b_f)
    memory = np.ones(len(f))
    n = 0
    while (memory > 0.5).any():
        memory = memory * f
        n += 1
    return n
