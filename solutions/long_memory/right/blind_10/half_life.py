"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, ln 2 over the softplus
def half_life(b_f):
    return np.log(2) / np.logaddexp(0, -np.asarray(b_f, dtype=float))
