"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, the habit times the steps [0.4 order]: multiplies the bias by the steps before the sigmoid instead of the share by itself
def retention(b_f, steps):
    habit = np.zeros(b_f.shape)
    for _ in range(steps):
        habit = habit + b_f
    return sigmoid(habit)


# %% blind 11, by logarithm [0.7 log]: takes the logarithm of the share, which is 0 for a bias far below 0, and so warns, and gives nan without a step
def retention(b_f, steps):
    log_share = np.log(sigmoid(b_f))
    log_left = steps * log_share
    return np.exp(log_left)


# %% blind 11, my own gate [0.5 index+overflow]: begins with the share already taken once, so no step leaves too little, and its own sigmoid warns far below 0
def retention(b_f, steps):
    share = 1 / (1 + np.exp(-b_f))
    left = share
    t = 0
    while t < steps:
        left = left * share
        t = t + 1
    return left
