"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, softplus of the other sign
def half_life(b_f):
    return np.log(2) / np.logaddexp(0.0, -b_f)
