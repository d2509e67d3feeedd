"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, the bias for the share [0.35 sigmoid]: raises b_f itself to the power
def retention(b_f, steps):
    left = np.ones(b_f.shape)
    for _ in range(steps):
        left = left * b_f
    return left

# %% blind 8, the power inside [0.4 order]: the sigmoid of steps times the bias
def retention(b_f, steps):
    z = b_f * steps
    return sigmoid(z)

# %% blind 8, a list by math [0.5 container+overflow]: Python's exp stops at a large negative bias, and a list comes back
def retention(b_f, steps):
    from math import exp

    return [(1 / (1 + exp(-bias))) ** steps for bias in b_f]
