"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, the score many times [0.35 power]: the bias is multiplied before the curve
def retention(b_f, steps):
    return sigmoid(b_f * steps)

# %% blind 3, one step too many [0.5 power]: the loop starts with a share already
def retention(b_f, steps):
    share = sigmoid(b_f)
    left = share.copy()
    for _ in range(steps):
        left = left * share
    return left

# %% blind 3, what is gone, and too late [0.3 upside+power]: 1 minus, and one step too many
def retention(b_f, steps):
    return 1 - sigmoid(b_f) ** (steps + 1)
