"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, through the logarithm
def retention(b_f, steps):
    return np.exp(-steps * np.logaddexp(0, -b_f))

# %% blind 7, a table multiplied down
def retention(b_f, steps):
    table = np.broadcast_to(sigmoid(b_f), (steps,) + np.shape(b_f))
    return np.prod(table, axis=0)
