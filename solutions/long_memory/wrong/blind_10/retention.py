"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, the first step is always taken [0.8 edge]: starts with one share already gone, so no step at all leaves the share instead of 1
def retention(b_f, steps):
    f = sigmoid(b_f)
    left = f
    for _ in range(steps - 1):
        left = left * f
    return left

# %% blind 10, power inside the curve [0.35 sigmoid]: multiplies the bias by the steps and takes the share once
def retention(b_f, steps):
    return sigmoid(steps * b_f)

# %% blind 10, counts what is lost [0.35 sign+container]: the share that goes at each step is raised, and a list is handed back
def retention(b_f, steps):
    lost = 1 - sigmoid(b_f)
    return [share ** steps for share in lost]
