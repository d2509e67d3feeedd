"""Wrong answers to retention, blind set 14."""

# %% blind 14, warnings silenced [0.75 overflow]: writes the curve with exp(-b), which is too large far below zero, and switches the warning off
def retention(b_f, steps):
    with np.errstate(over="ignore"):
        f = 1 / (1 + np.exp(-b_f))
    return f**steps

# %% blind 14, sigmoid called sigmoid [0.45 name]: calls the share by the name of the function, which then is unknown inside
def retention(b_f, steps):
    sigmoid = sigmoid(b_f)
    left = np.ones(len(b_f))
    for _ in range(steps):
        left = left * sigmoid
    return left

# %% blind 14, first share free [0.5 index+rounded]: starts from one share, so no steps are counted as one, and rounds like the table
def retention(b_f, steps):
    share = sigmoid(b_f)
    left = share
    for step in range(1, steps):
        left = left * share
    return np.round(left, 3)
