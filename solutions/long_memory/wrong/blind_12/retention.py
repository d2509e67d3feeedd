"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, the same amount each time [0.4 linear]: takes the same amount away at every step, as if the loss were of the whole, and stops at 0
def retention(b_f, steps):
    lost_per_step = 1 - sigmoid(b_f)
    left = 1.0 - steps * lost_per_step
    return np.where(left > 0, left, 0.0)


# %% blind 12, quiet please [0.7 warning]: writes the sigmoid by hand and switches the warnings off, which the contract forbids
def retention(b_f, steps):
    with np.errstate(all="ignore"):
        f = 1.0 / (1.0 + np.exp(-b_f))
        left = np.ones(len(b_f))
        for _ in range(steps):
            left = left * f
    return left


# %% blind 12, what has gone [0.5 upside+index]: returns what has been lost instead of what is left, and takes one step too few because the range begins at 1
def retention(b_f, steps):
    share = sigmoid(b_f)
    memory = np.ones_like(share)
    for _ in range(1, steps):
        memory = memory * share
    return 1 - memory
