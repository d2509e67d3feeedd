"""Right answers to retention, blind set 15."""

# %% blind 15, by logarithms
def retention(b_f, steps):
    forgotten = np.logaddexp(0.0, -np.asarray(b_f, dtype=float))
    return np.exp(-steps * forgotten)


# %% blind 15, step after step
def retention(b_f, steps):
    f = sigmoid(b_f)
    left = np.ones(np.shape(b_f))
    while steps > 0:
        left = left * f
        steps -= 1
    return left
