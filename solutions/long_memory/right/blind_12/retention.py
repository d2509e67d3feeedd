"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, by the softplus
def retention(b_f, steps):
    each_step = np.logaddexp(0.0, -np.asarray(b_f, dtype=float))
    return np.exp(-steps * each_step)
