"""Right answers to half_life, written from the released notebook alone."""

# %% blind 13, without_the_share
def half_life(b_f):
    # minus ln f is ln(1 + e^-b)
    return np.log(2) / np.logaddexp(0, -np.asarray(b_f, dtype=float))
