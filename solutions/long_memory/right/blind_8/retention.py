"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, step by step
def retention(b_f, steps):
    left = np.ones(np.shape(b_f))
    share = sigmoid(b_f)
    for _ in range(int(steps)):
        left = left * share
    return left
