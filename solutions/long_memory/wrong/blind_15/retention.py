"""Wrong answers to retention, blind set 15."""

# %% blind 15, steps inside [0.4 product]: multiplies the bias by the steps before the sigmoid
def retention(b_f, steps):
    return sigmoid(b_f * steps)


# %% blind 15, first step free [0.75 loop]: starts with one share already kept, so that after no step at all a share is left
def retention(b_f, steps):
    f = sigmoid(b_f)
    left = f
    for _ in range(1, steps):
        left = left * f
    return left


# %% blind 15, times and loud [0.35 operator+overflow]: writes the sigmoid with a bare exp that warns and takes the share times the steps instead of to their power
def retention(b_f, steps):
    share = 1.0 / (1.0 + np.exp(-b_f))
    return share * steps
