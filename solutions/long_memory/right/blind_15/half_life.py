"""Right answers to half_life, blind set 15."""

# %% blind 15, minus the log is a logaddexp
def half_life(b_f):
    lost = np.logaddexp(0.0, -np.asarray(b_f, dtype=float))
    return np.log(2.0) / lost
