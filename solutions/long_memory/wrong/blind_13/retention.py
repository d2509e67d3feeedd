"""Wrong answers to retention, written from the released notebook alone."""

# %% blind 13, squares_itself [0.6 squaring]: multiplies what is left by itself, and not by the share, at each step after the first
def retention(b_f, steps):
    if steps == 0:
        return np.ones(np.shape(b_f))
    left = sigmoid(b_f)
    for _ in range(steps - 1):
        left = left * left
    return left

# %% blind 13, hush [0.8 errstate]: a sigmoid of its own, with the warning of large numbers switched off
def retention(b_f, steps):
    with np.errstate(over="ignore"):
        f = 1 / (1 + np.exp(-b_f))
    return f**steps

# %% blind 13, whole_film [0.45 curve+offbyone]: gives what is left at every step instead of the last, and stops one step early
def retention(b_f, steps):
    f = sigmoid(b_f)
    return np.array([f**t for t in range(steps)])
