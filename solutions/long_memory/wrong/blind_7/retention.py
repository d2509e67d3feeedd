"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, what goes instead of what stays [0.4 sign]: raises 1 - f to the power
def retention(b_f, steps):
    f = sigmoid(b_f)
    return (1 - f) ** steps

# %% blind 7, times for to the power of [0.35 product]: f * steps
def retention(b_f, steps):
    share = sigmoid(b_f)
    return share * steps

# %% blind 7, one step too many, textbook sigmoid [0.5 index+overflow]: starts with f and multiplies T times more; exp overflows
def retention(b_f, steps):
    f = 1.0 / (1.0 + np.exp(-b_f))
    left = f
    for _ in range(steps):
        left = left * f
    return left
